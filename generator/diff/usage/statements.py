"""Follow clients, answers and models through one module, by its syntax tree.

Types are inferred as far as a reader would: assignments, loops, annotations, results of functions
of the same module. What cannot be followed is reported, or counted as "perhaps".
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from ...findings import Finding
from .calls import Calls
from .catalogue import Catalogue
from .known import CLIENT, Known
from .names import CLIENT_FIXTURES, item_of
from .uses import Usage

_FunctionDef = ast.FunctionDef | ast.AsyncFunctionDef


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


class _Follower(Calls):
    """Statements and expressions of one module, in the order in which they stand."""

    def module(self, tree: ast.Module) -> None:
        self._scopes = [{}]
        self._called = {}
        self._statements(tree.body)

    # --- statements ---

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
                if isinstance(part, ast.Starred):
                    self._bind(part.value, Known("list", inner=item) if item else None)
                else:
                    self._bind(part, item)
        else:
            self._expr(target)

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
                self._bind(node.target, item_of(self._expr(node.iter)))
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
                if isinstance(child, ast.MatchAs | ast.MatchClass):
                    self._pattern(child)
                self._children(child)

    def _pattern(self, node: ast.MatchAs | ast.MatchClass) -> None:
        """case Zone(networktype=kind) as zone."""
        matched = node if isinstance(node, ast.MatchClass) else node.pattern
        value = self._named(matched.cls) if isinstance(matched, ast.MatchClass) else None
        if isinstance(node, ast.MatchAs):
            if node.name is not None:
                self._scopes[-1][node.name] = value
        elif value is not None and value.shape == "model":
            for name in node.kwd_attrs:
                self._field(value.name, name, node)

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
            if value is None and argument.arg in CLIENT_FIXTURES:
                value = CLIENT
            scope[argument.arg] = value
        if self._classes and arguments and self._is_client_class(self._classes[-1]):
            scope[arguments[0].arg] = CLIENT
        self._scopes.append(scope)
        self._functions.append(node.name)
        self._statements(node.body)
        self._functions.pop()
        self._scopes.pop()
        given = self._returns.get(node.name)
        if given is not None and any(_is_property(one) for one in node.decorator_list):
            self._members.setdefault(node.name, given)

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
                scope: dict[str, Known | None] = {each.arg: None for each in node.args.args}
                for first in node.args.args[:1]:
                    scope[first.arg] = self._given.get(node)
                self._scopes.append(scope)
                value = self._expr(node.body)
                self._scopes.pop()
                return value if value is not None and value.shape == "foreign" else None
            case _:
                self._children(node)
                return None

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

    def _comprehension(
        self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
    ) -> Known | None:
        self._scopes.append({})
        for part in node.generators:
            self._bind(part.target, item_of(self._expr(part.iter)))
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


def _is_property(decorator: ast.expr) -> bool:
    return ast.unparse(decorator).rpartition(".")[2] in ("property", "cached_property")


def _first(*values: Known | None) -> Known | None:
    return next((value for value in values if value is not None), None)
