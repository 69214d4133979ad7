"""What a code base can use of the bindings: functions, requests, models and what they give."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from ...interpret import ir
from ...python.types import Generic, ModelName, Type, Union

# "list" is anything that gives its items when it is iterated over; "pair" is (something, item).
Shape = Literal[
    "client", "client-class", "cloud", "cloud-class", "package", "function", "request-class",
    "request", "model-class", "model", "job", "results", "list", "pair", "dict", "raw", "foreign",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a value. `name`: its command, model or module."""

    shape: Shape
    name: str = ""
    inner: Known | None = None


CLIENT = Known("client")
FOREIGN = Known("foreign")


@dataclass(frozen=True)
class Catalogue:
    """The names of both versions that are compared; where they differ, the older one counts."""

    functions: Mapping[str, str]  # list_zones -> listZones
    requests: Mapping[str, str]  # ListZonesRequest -> listZones
    commands: Mapping[str, ir.Command]
    fields: Mapping[str, Mapping[str, ir.Field]]  # model -> attribute -> field
    enumerations: frozenset[str]

    def result(self, command: str) -> Known | None:
        """What a call of a command gives."""
        found = self.commands.get(command)
        return self.known(found.result) if found else None

    def param(self, command: str, keyword: str) -> str:
        """The wire name of a keyword, which Python can force to differ."""
        found = self.commands.get(command)
        wires = {param.py: param.wire for param in found.params} if found else {}
        return wires.get(keyword, keyword)

    def known(self, given: Type) -> Known | None:
        """What is known of a value of a generated type."""
        match given:
            case Union(members):
                return next((found for one in members if (found := self.known(one))), None)
            case Generic(outer, items):
                return wrapped(outer.name, self.known(items[-1]))
            case ModelName(name) if name in self.fields:
                return Known("model", name)
            case _:
                return None


def catalogue(*packages: ir.Package) -> Catalogue:
    """The names of some packages; of two packages with the same name, the first counts."""
    commands: dict[str, ir.Command] = {}
    fields: dict[str, dict[str, ir.Field]] = {"Success": {}}
    enumerations: set[str] = set()
    for package in packages:
        for command in package.commands:
            commands.setdefault(command.wire, command)
        for model in package.models:
            known = fields.setdefault(model.name, {})
            for entry in model.fields:
                known.setdefault(entry.py, entry)
        enumerations.update(enum.name for enum in package.enums)
    return Catalogue(
        functions={command.function: wire for wire, command in commands.items()},
        requests={command.request: wire for wire, command in commands.items()},
        commands=commands,
        fields=fields,
        enumerations=frozenset(enumerations),
    )


_ITERABLES = frozenset(
    {
        *("list", "List", "Sequence", "Iterable", "Iterator", "Collection", "tuple", "set"),
        *("frozenset", "AsyncIterator", "AsyncIterable", "Generator", "deque"),
    }
)
_WRAPPERS = frozenset(("Optional", "Annotated", "Final", "ClassVar", "Awaitable"))
_MAPPINGS = frozenset(("dict", "Dict", "Mapping", "MutableMapping", "defaultdict"))


def annotated(node: ast.expr, named: Callable[[ast.expr], Known | None]) -> Known | None:
    """What an annotation says of a value. `named` knows the names of classes."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        try:
            return annotated(ast.parse(node.value, mode="eval").body, named)
        except SyntaxError:
            return None
    if isinstance(node, ast.BinOp):
        return annotated(node.left, named) or annotated(node.right, named)
    if not isinstance(node, ast.Subscript):
        return named(node)
    outer = node.value.attr if isinstance(node.value, ast.Attribute) else ""
    outer = node.value.id if isinstance(node.value, ast.Name) else outer
    items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    at = -1 if outer in _MAPPINGS else 0
    return wrapped(outer, annotated(items[at], named)) if items else None


def wrapped(outer: str, inner: Known | None) -> Known | None:
    """What is known of a value by what its generic type is of."""
    if inner is None:
        return None
    if outer == "Job":
        return Known("job", inner=inner)
    if outer == "ListResult":
        return Known("results", inner=inner)
    if outer in _MAPPINGS:
        return Known("dict", inner=inner)
    if outer in _ITERABLES:
        return Known("list", inner=inner)
    return inner if outer in _WRAPPERS else None
