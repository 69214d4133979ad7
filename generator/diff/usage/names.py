"""What names, attributes and annotations of a module stand for, as far as is known.

The lowest layer: calls.py has calls, statements.py statements and expressions.
"""

from __future__ import annotations

import ast
from abc import ABC, abstractmethod

from .catalogue import Catalogue
from .known import CLIENT, FOREIGN, Known, annotated, instance_of
from .uses import Call, FieldUse, Place, Usage

_CLIENTS = frozenset({"Client", "AsyncClient", "BaseClient"})
CLIENT_FIXTURES = frozenset({"fake_client"})  # of our pytest plug-in
_SUBMODULES = frozenset({"api", "models", "types", "client", "testing"})


class Values(ABC):
    """What is known at one place of a module, and what was found to be used so far."""

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
        self._given: dict[ast.Lambda, Known | None] = {}  # what the first argument of each is

    @abstractmethod
    def _expr(self, node: ast.expr) -> Known | None:
        """Note what an expression uses, and say what is known of its value."""

    # --- names ---

    def _place(self, node: ast.expr | ast.stmt | ast.pattern, *, certain: bool = True) -> Place:
        return Place(self._shown, node.lineno, certain)

    def _look_up(self, name: str) -> Known | None:
        for scope in reversed(self._scopes):
            if name in scope:
                return scope[name]
        return CLIENT if name in CLIENT_FIXTURES else None

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

    # --- annotations ---

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
        return instance_of(found) or (FOREIGN if found.shape == "foreign" else None)

    # --- attributes ---

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

    def _field(self, model: str, name: str, node: ast.expr | ast.pattern) -> Known | None:
        known = self._known.fields.get(model, {}).get(name)
        wire = known.wire if known else name
        self.usage.fields.add(FieldUse(wire, self._place(node), resource=model))
        return self._known.known(known.type) if known else None

    def _raw_key(self, owner: Known, key: ast.expr) -> None:
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            self.usage.fields.add(FieldUse(key.value, self._place(key), command=owner.name))


def item_of(value: Known | None) -> Known | None:
    """What iterating over a value gives."""
    if value is None:
        return None
    if value.shape in ("list", "results"):
        return value.inner
    return value if value.shape in ("raw", "foreign") else None
