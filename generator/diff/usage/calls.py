"""What calls use of the bindings, and what they give."""

from __future__ import annotations

import ast

from .known import CLIENT, FOREIGN, Known, instance_of
from .names import Values, item_of
from .uses import Call, Place

_SAME_ITEMS = frozenset({"list", "sorted", "reversed", "tuple", "set", "iter", "frozenset"})
_ONE_ITEM = frozenset({"next", "min", "max"})
_FUNCTION_FIRST = frozenset({"map", "filter"})
_WITH_KEY = frozenset({"sorted", "min", "max"})


Keyword = tuple[str, int]  # and its line


class Calls(Values):
    """Functions and methods of the bindings, of Python, and of the module itself."""

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
        return instance_of(called) or (FOREIGN if called.shape == "package" else called)

    def _command(self, node: ast.Call, called: Known) -> Known | None:
        """A function, a method or a request class is called with keywords."""
        command = called.name
        written, is_open = _keywords(node)
        keywords = frozenset((self._known.param(command, name), line) for name, line in written)
        certain = called.inner is None  # else it is a method of something unknown
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
                (self._known.param(found.name, name), line) for name, line in _keywords(node)[0]
            )
            place = self._place(node.args[at], certain=found.inner is None)
            self.usage.calls.add(Call(found.name, place, keywords, open=True))

    def _builtin_or_own(self, node: ast.Call, name: str) -> Known | None:
        self._tell_lambda(node, name)
        values = self._arguments(node)
        self._hand_on(node)
        first = values[0] if values else None
        if name == "getattr" and len(node.args) > 1 and first is not None:
            return self._getattr(first, node.args[1])
        if name in _SAME_ITEMS:
            item = item_of(first)
            return None if item is None else Known("list", inner=item)
        if name == "filter" and len(values) > 1:
            return values[1]
        if name == "enumerate":
            item = item_of(first)
            return None if item is None else Known("list", inner=Known("pair", inner=item))
        if name in _ONE_ITEM:
            return item_of(first)
        return self._returns.get(name)

    def _tell_lambda(self, node: ast.Call, name: str) -> None:
        """sorted(zones, key=lambda zone: zone.name): note what the lambda is given."""
        if name in _FUNCTION_FIRST:
            functions, items = node.args[:1], node.args[1:2]
        elif name in _WITH_KEY:
            functions = [keyword.value for keyword in node.keywords if keyword.arg == "key"]
            items = node.args[:1]
        else:
            return
        for function in functions:
            if isinstance(function, ast.Lambda) and items:
                self._given[function] = item_of(self._expr(items[0]))

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
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        name, params = [*node.args, None, None][:2]
        name, params = name or named.get("command"), params or named.get("params")
        if name is None:
            return None
        if not (isinstance(name, ast.Constant) and isinstance(name.value, str)):
            if certain:
                why = "client.call with a computed command"
                self.usage.unfollowed.add((self._place(node), why))
            return Known("raw") if certain else None
        command = name.value
        if not certain and command not in self._known.commands:
            return None
        keywords, is_open = _entries(params) if params else (frozenset[Keyword](), False)
        self.usage.calls.add(Call(command, self._place(node, certain=certain), keywords, is_open))
        return Known("raw", command)


def _keywords(node: ast.Call) -> tuple[frozenset[Keyword], bool]:
    """The keywords of a call with their lines, and whether there may be more."""
    found: set[Keyword] = set()
    is_open = False
    for keyword in node.keywords:
        if keyword.arg is not None:
            found.add((keyword.arg, keyword.value.lineno))
        else:
            more, unknown = _entries(keyword.value)
            found |= more
            is_open |= unknown
    return frozenset(found), is_open


def _entries(node: ast.expr) -> tuple[frozenset[Keyword], bool]:
    """The keys of a dictionary with their lines, and whether there may be more than those."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dict":
        keywords, is_open = _keywords(node)
        return keywords, is_open or bool(node.args)
    if not isinstance(node, ast.Dict):
        return frozenset(), True
    keywords = frozenset(
        (key.value, key.lineno)
        for key in node.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    )
    return keywords, len(keywords) < len(node.keys)
