"""Follow clients, answers and models through one module, by its syntax tree.

Types are inferred as far as a reader would: assignments, loops, annotations, results of functions
of the same module. What cannot be followed is reported, or counted as "perhaps".
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from .catalogue import CLIENT, FOREIGN, Catalogue, Known, annotated
from .diff import Place
from .findings import Finding
from .usage import Call, FieldUse, Usage

_CLIENTS = frozenset({"Client", "AsyncClient", "BaseClient"})
_CLIENT_FIXTURES = frozenset({"fake_client"})  # of our pytest plug-in
_SUBMODULES = frozenset({"api", "models", "types", "client", "testing"})
_SAME_ITEMS = frozenset({"list", "sorted", "reversed", "tuple", "set", "iter", "frozenset"})
_ONE_ITEM = frozenset({"next", "min", "max"})
_FunctionDef = ast.FunctionDef | ast.AsyncFunctionDef
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)


def uses_bindings(text: str, roots: Iterable[str]) -> bool:
    """Whether a module names the bindings at all; quick, and never wrong with a no."""
    return any(root in text for root in roots)


def follow(
    text: str,
    shown: str,
    known: Catalogue,
    roots: frozenset[str],
    own: frozenset[str],
    usage: Usage,
) -> None:
    """Add what one module uses. `own`: names of the code base's own modules."""
    follower = _Follower(shown, known, roots, own)
    try:
        tree = ast.parse(text)
        for _ in range(2):  # the second time with what is known of functions and attributes
            follower.usage = Usage()
            follower.module(tree)
    except (SyntaxError, ValueError, RecursionError) as error:
        usage.findings.append(Finding(shown, f"cannot be read as Python: {error}", "error"))
        return
    found = follower.usage
    usage.calls |= found.calls
    usage.fields |= found.fields
    usage.names |= found.names
    usage.attributes |= found.attributes
    usage.unfollowed |= found.unfollowed


class _Follower:
    def __init__(
        self, shown: str, known: Catalogue, roots: frozenset[str], own: frozenset[str]
    ) -> None:
        self.usage = Usage()
        self._shown = shown
        self._known = known
        self._roots = roots
        self._own = own
        self._scopes: list[dict[str, Known | None]] = []
        self._returns: dict[str, Known] = {}  # of functions and methods of this module
        self._members: dict[str, Known] = {}  # self.x, over all classes of the module
        self._classes: list[ast.ClassDef] = []
        self._functions: list[str] = []
        self._called: dict[ast.Call, Known | None] = {}

    def module(self, tree: ast.Module) -> None:
        self._scopes = [{}]
        self._called = {}
        self._statements(tree.body)

    # --- names ---

    def _place(self, node: ast.expr | ast.stmt, *, certain: bool = True) -> Place:
        return Place(self._shown, node.lineno, certain)

    def _look_up(self, name: str) -> Known | None:
        for scope in reversed(self._scopes):
            if name in scope:
                return scope[name]
        return CLIENT if name in _CLIENT_FIXTURES else None

    def _bind(self, target: ast.expr, value: Known | None) -> None:
        if isinstance(target, ast.Name):
            scope = self._scopes[-1]
            # A name that is bound again keeps what is known of it: `x = None`, then `x = first()`.
            scope[target.id] = value or scope.get(target.id)
        elif isinstance(target, ast.Attribute):
            if value is not None and isinstance(target.value, ast.Name):
                self._members.setdefault(target.attr, value)
            self._expr(target.value)
        elif isinstance(target, ast.Tuple | ast.List):
            for number, part in enumerate(target.elts):
                item = None
                if value is not None and value.shape == "pair":
                    item = value.inner if number == 1 else None
                elif value is not None and value.shape in ("list", "results"):
                    item = value.inner
                self._bind(part.value if isinstance(part, ast.Starred) else part, item)
        else:
            self._expr(target)

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            root = alias.name.partition(".")[0]
            value = self._module(alias.name if alias.asname else root)
            self._scopes[-1][alias.asname or root] = value

    def _module(self, dotted: str) -> Known | None:
        root = dotted.partition(".")[0]
        if root in self._roots:
            return Known("package", dotted)
        return None if root in self._own else FOREIGN

    def _import_from(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        package = None if node.level else self._module(module)
        for alias in node.names:
            if alias.name == "*":
                if package is not None and package.shape == "package":
                    why = "import * brings names that are not followed"
                    self.usage.unfollowed.add((self._place(node), why))
                continue
            value = package
            if package is not None and package.shape == "package":
                value = self._public(alias.name, node, imported=True)
                if value is None and alias.name in _SUBMODULES:
                    value = Known("package", f"{module}.{alias.name}")
            self._scopes[-1][alias.asname or alias.name] = value

    def _public(
        self, name: str, node: ast.stmt | ast.expr, *, imported: bool = False
    ) -> Known | None:
        """What a name of the bindings is."""
        if name in _CLIENTS:
            return Known("client-class", name)
        if name == "FakeCloud":
            return Known("cloud-class", name)
        if name in self._known.functions:
            return Known("function", self._known.functions[name])
        if name in self._known.requests:
            return Known("request-class", self._known.requests[name])
        if name in self._known.fields or name in self._known.enumerations:
            if imported:
                self.usage.names.add((name, self._place(node)))
            return Known("model-class", name) if name in self._known.fields else None
        return None

    def _annotation(self, node: ast.expr | None) -> Known | None:
        return None if node is None else annotated(node, self._named)

    def _named(self, node: ast.expr) -> Known | None:
        """What an annotation that is a plain name says of its value."""
        found = None
        if isinstance(node, ast.Name):
            found = self._look_up(node.id)
        elif isinstance(node, ast.Attribute):
            found = self._attribute(node)
        if found is None:
            return None
        instance = {
            "client-class": CLIENT,
            "cloud-class": Known("cloud"),
            "model-class": Known("model", found.name),
            "request-class": Known("request", found.name),
        }
        return instance.get(found.shape, FOREIGN if found.shape == "foreign" else None)

    # --- statements ---

    def _statements(self, body: Sequence[ast.stmt]) -> None:
        for statement in body:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Import():
                self._import(node)
            case ast.ImportFrom():
                self._import_from(node)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node)
            case ast.ClassDef():
                self._class(node)
            case ast.Assign():
                value = self._expr(node.value)
                for target in node.targets:
                    self._bind(target, value)
            case ast.AnnAssign():
                value = self._expr(node.value) if node.value else None
                self._bind(node.target, self._annotation(node.annotation) or value)
            case ast.For() | ast.AsyncFor():
                self._bind(node.target, _item(self._expr(node.iter)))
                self._statements(node.body)
                self._statements(node.orelse)
            case ast.With() | ast.AsyncWith():
                for part in node.items:
                    value = self._expr(part.context_expr)
                    if part.optional_vars is not None:
                        self._bind(part.optional_vars, value)
                self._statements(node.body)
            case ast.Return():
                value = self._expr(node.value) if node.value else None
                if value is not None and self._functions:
                    self._returns.setdefault(self._functions[-1], value)
            case _:
                self._children(node)

    def _children(self, node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self._expr(child)
            elif isinstance(child, ast.stmt):
                self._statement(child)
            else:
                self._children(child)

    def _function(self, node: _FunctionDef) -> None:
        for decorator in node.decorator_list:
            self._expr(decorator)
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self._expr(default)
        stated = self._annotation(node.returns)
        if stated is not None:
            self._returns[node.name] = stated
        if self._functions or not self._classes:
            self._scopes[-1][node.name] = None  # the module's own, whatever is imported as that
        scope: dict[str, Known | None] = {}
        for argument in arguments:
            value = self._annotation(argument.annotation)
            if value is None and argument.arg in _CLIENT_FIXTURES:
                value = CLIENT
            scope[argument.arg] = value
        if self._classes and arguments and self._is_client_class(self._classes[-1]):
            scope[arguments[0].arg] = CLIENT
        self._scopes.append(scope)
        self._functions.append(node.name)
        self._statements(node.body)
        self._functions.pop()
        self._scopes.pop()

    def _class(self, node: ast.ClassDef) -> None:
        for part in (*node.decorator_list, *node.bases, *(k.value for k in node.keywords)):
            self._expr(part)
        if self._is_client_class(node):
            self._scopes[-1][node.name] = Known("client-class", node.name)
        self._classes.append(node)
        functions, self._functions = self._functions, []
        self._scopes.append({})
        self._statements(node.body)
        for name, value in self._scopes.pop().items():
            if value is not None:
                self._members.setdefault(name, value)  # dataclass fields and class attributes
        self._functions = functions
        self._classes.pop()

    def _is_client_class(self, node: ast.ClassDef) -> bool:
        bases = (self._named(base) for base in node.bases)
        return any(base is not None and base.shape == "client" for base in bases)

    # --- expressions ---

    def _expr(self, node: ast.expr) -> Known | None:
        match node:
            case ast.Name():
                found = self._look_up(node.id)
                if found is not None and found.shape == "function":
                    self._refer(found.name, node)
                return found
            case ast.Attribute():
                found = self._attribute(node)
                if found is not None and found.shape == "function":
                    self._refer(found.name, node)
                return found
            case ast.Call():
                return self._call(node)
            case ast.Await() | ast.Starred():
                return self._expr(node.value)
            case ast.NamedExpr():
                value = self._expr(node.value)
                self._bind(node.target, value)
                return value
            case ast.IfExp():
                self._expr(node.test)
                return _first(self._expr(node.body), self._expr(node.orelse))
            case ast.BoolOp():
                return _first(*[self._expr(part) for part in node.values])
            case ast.BinOp():
                return _first(self._expr(node.left), self._expr(node.right))
            case ast.Subscript():
                return self._subscript(node)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                return self._comprehension(node)
            case ast.List() | ast.Tuple() | ast.Set():
                inner = _first(*[self._expr(part) for part in node.elts])
                return None if inner is None else Known("list", inner=inner)
            case ast.Lambda():
                self._scopes.append({argument.arg: None for argument in node.args.args})
                value = self._expr(node.body)
                self._scopes.pop()
                return value if value is not None and value.shape == "foreign" else None
            case _:
                self._children(node)
                return None

    def _refer(self, command: str, node: ast.expr, *, certain: bool = True) -> None:
        """A command that is handed on without being called: its keywords are not known."""
        self.usage.calls.add(Call(command, self._place(node, certain=certain), open=True))

    def _attribute(self, node: ast.Attribute) -> Known | None:
        owner = self._owner(node.value)
        name = node.attr
        if owner is None:
            if isinstance(node.value, ast.Name) and name in self._members:
                return self._members[name]
            if name in self._known.functions:
                return Known("function", self._known.functions[name], inner=Known("raw"))
            self.usage.attributes.add((name, self._place(node)))
            return None
        match owner.shape:
            case "package":
                found = self._public(name, node)
                if found is None and name in _SUBMODULES | {owner.name}:
                    return Known("package", f"{owner.name}.{name}")
                if found is not None and found.shape == "model-class":
                    self.usage.names.add((name, self._place(node)))
                return found if found is not None else Known("package", f"{owner.name}.{name}")
            case "client":
                if name in self._known.functions:
                    return Known("function", self._known.functions[name])
                return self._members.get(name)
            case "model":
                return self._field(owner.name, name, node)
            case "foreign":
                return FOREIGN
            case _:
                return None

    def _owner(self, node: ast.expr) -> Known | None:
        """What stands before a dot. A name or attribute there is no use of a command by itself."""
        if isinstance(node, ast.Name):
            return self._look_up(node.id)
        if isinstance(node, ast.Attribute):
            return self._attribute(node)
        return self._expr(node)

    def _field(self, model: str, name: str, node: ast.expr) -> Known | None:
        known = self._known.fields.get(model, {})
        wire, annotation = known.get(name, (name, ""))
        self.usage.fields.add(FieldUse(wire, self._place(node), resource=model))
        return self._known.parsed(annotation) if annotation else None

    def _subscript(self, node: ast.Subscript) -> Known | None:
        owner = self._expr(node.value)
        self._expr(node.slice)
        if owner is None:
            return None
        if owner.shape == "raw":
            self._raw_key(owner, node.slice)
            return owner
        if isinstance(node.slice, ast.Slice):
            return Known("list", inner=owner.inner) if owner.inner else owner
        return owner.inner if owner.shape in ("list", "results", "dict") else None

    def _raw_key(self, owner: Known, key: ast.expr) -> None:
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            self.usage.fields.add(FieldUse(key.value, self._place(key), command=owner.name))

    def _comprehension(
        self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
    ) -> Known | None:
        self._scopes.append({})
        for part in node.generators:
            self._bind(part.target, _item(self._expr(part.iter)))
            for test in part.ifs:
                self._expr(test)
        if isinstance(node, ast.DictComp):
            self._expr(node.key)
            value, shape = self._expr(node.value), "dict"
        else:
            value, shape = self._expr(node.elt), "list"
        self._scopes.pop()
        if value is None:
            return None
        return Known("dict" if shape == "dict" else "list", inner=value)

    # --- calls ---

    def _call(self, node: ast.Call) -> Known | None:
        # Once for each call: a chain a().b().c() is looked at from each of its dots.
        if node not in self._called:
            self._called[node] = None  # no call waits for itself
            self._called[node] = self._called_now(node)
        return self._called[node]

    def _called_now(self, node: ast.Call) -> Known | None:
        function = node.func
        if isinstance(function, ast.Attribute):
            called = self._method(node, function)
        else:
            called = self._owner(function)
            if called is None and isinstance(function, ast.Name):
                return self._builtin_or_own(node, function.id)
        if called is not None and called.shape in ("function", "request-class"):
            return self._command(node, called)
        self._hand_on(node)
        self._arguments(node)
        if called is None:
            return None
        made = {
            "client-class": CLIENT,
            "cloud-class": Known("cloud"),
            "model-class": Known("model", called.name),
            "package": FOREIGN,
        }
        return made.get(called.shape, called)

    def _command(self, node: ast.Call, called: Known) -> Known | None:
        """A function, a method or a request class is called with keywords."""
        command = called.name
        keywords = frozenset(
            (self._known.param(command, keyword.arg), keyword.value.lineno)
            for keyword in node.keywords
            if keyword.arg is not None
        )
        certain = called.inner is None  # else it is a method of something unknown
        is_open = any(keyword.arg is None for keyword in node.keywords)
        # In a chain over several lines, the line of the command's own name.
        place = Place(self._shown, node.func.end_lineno or node.lineno, certain)
        self.usage.calls.add(Call(command, place, keywords, is_open))
        if isinstance(node.func, ast.Attribute):
            self._owner(node.func.value)
        self._arguments(node)
        if called.shape == "request-class":
            return Known("request", command)
        return self._known.result(command)

    def _arguments(self, node: ast.Call) -> list[Known | None]:
        values = [self._expr(argument) for argument in node.args]
        for keyword in node.keywords:
            self._expr(keyword.value)
        return values

    def _hand_on(self, node: ast.Call) -> None:
        """partial(list_zones, available=True) or pool.submit(client.list_zones, id=...)."""
        for at, argument in enumerate(node.args[:2]):
            if not isinstance(argument, ast.Name | ast.Attribute):
                continue
            found = self._owner(argument)
            if found is None or found.shape != "function":
                continue
            keywords = frozenset(
                (self._known.param(found.name, keyword.arg), keyword.value.lineno)
                for keyword in node.keywords
                if keyword.arg is not None
            )
            place = self._place(node.args[at], certain=found.inner is None)
            self.usage.calls.add(Call(found.name, place, keywords, open=True))

    def _builtin_or_own(self, node: ast.Call, name: str) -> Known | None:
        values = self._arguments(node)
        self._hand_on(node)
        first = values[0] if values else None
        if name == "getattr" and len(node.args) > 1 and first is not None:
            return self._getattr(first, node.args[1])
        if name in _SAME_ITEMS:
            item = _item(first)
            return None if item is None else Known("list", inner=item)
        if name == "filter" and len(values) > 1:
            return values[1]
        if name == "enumerate":
            item = _item(first)
            return None if item is None else Known("list", inner=Known("pair", inner=item))
        if name in _ONE_ITEM:
            return _item(first)
        return self._returns.get(name)

    def _getattr(self, owner: Known, name: ast.expr) -> Known | None:
        if owner.shape not in ("model", "client"):
            return None
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            if owner.shape == "model":
                return self._field(owner.name, name.value, name)
            command = self._known.functions.get(name.value)
            return Known("function", command) if command else None
        why = "getattr with a computed name"
        self.usage.unfollowed.add((self._place(name), why))
        return None

    def _method(self, node: ast.Call, function: ast.Attribute) -> Known | None:
        """What a call of owner.name(...) calls, or what it gives where that is known."""
        owner = self._owner(function.value)
        name = function.attr
        if owner is None:
            if name == "call":
                raw = self._raw_call(node, certain=False)
                if raw is not None:
                    return raw
            member = self._members.get(name) if isinstance(function.value, ast.Name) else None
            if name in self._known.functions or member is not None:
                return self._attribute(function)
            return self._returns.get(name)
        match owner.shape, name:
            case "client-class", "from_env" | "from_config":
                return CLIENT
            case "cloud", "client":
                return CLIENT
            case "client", "call":
                return self._raw_call(node, certain=True)
            case "client", "options":
                return CLIENT
            case "client", "send":
                request = self._expr(node.args[0]) if node.args else None
                known = request is not None and request.shape == "request"
                return self._known.result(request.name) if request and known else None
            case "client", "job":
                result = self._annotation(node.args[1]) if len(node.args) > 1 else None
                return Known("job", inner=result) if result else None
            case "client", "as_completed":
                return self._expr(node.args[0]) if node.args else None
            case "job", "result":
                return owner.inner
            case "results", "first" | "one":
                return owner.inner
            case "results", "all":
                return Known("list", inner=owner.inner)
            case "results", "pages":
                return Known("list", inner=owner)
            case "dict", "get" | "pop" | "setdefault":
                return owner.inner
            case "dict", "values":
                return Known("list", inner=owner.inner)
            case "dict", "items":
                return Known("list", inner=Known("pair", inner=owner.inner))
            case "list", "pop":
                return owner.inner
            case "list", "append" | "add":
                return None
            case "raw", "get":
                if node.args:
                    self._raw_key(owner, node.args[0])
                return owner
            case ("raw", _):
                return owner
            case (("client" | "package" | "foreign" | "model"), _):
                if owner.shape == "client" and name not in self._known.functions:
                    return self._returns.get(name)
                if owner.shape == "model" and name.startswith("model_"):
                    return None
                return self._attribute(function)
            case _:
                return None

    def _raw_call(self, node: ast.Call, *, certain: bool) -> Known | None:
        """client.call("listZones", {"available": True})."""
        if not node.args:
            return None
        name, params = node.args[0], node.args[1] if len(node.args) > 1 else None
        params = params or next((k.value for k in node.keywords if k.arg == "params"), None)
        if not (isinstance(name, ast.Constant) and isinstance(name.value, str)):
            if certain:
                why = "client.call with a computed command"
                self.usage.unfollowed.add((self._place(node), why))
            return Known("raw") if certain else None
        command = name.value
        if not certain and command not in self._known.commands:
            return None
        keys = params.keys if isinstance(params, ast.Dict) else []
        keywords = frozenset(
            (key.value, key.lineno)
            for key in keys
            if isinstance(key, ast.Constant) and isinstance(key.value, str)
        )
        is_open = params is not None and len(keywords) < max(len(keys), 1)
        self.usage.calls.add(Call(command, self._place(node, certain=certain), keywords, is_open))
        return Known("raw", command)


def _first(*values: Known | None) -> Known | None:
    return next((value for value in values if value is not None), None)


def _item(value: Known | None) -> Known | None:
    """What iterating over a value gives."""
    if value is None:
        return None
    if value.shape in ("list", "results"):
        return value.inner
    return value if value.shape in ("raw", "foreign") else None
