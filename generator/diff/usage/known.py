"""What is known of a value in a code base, and what an annotation says of one."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

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


def instance_of(found: Known) -> Known | None:
    """What a call of a class gives, or a value that is annotated with it; None for no class."""
    return {
        "client-class": CLIENT,
        "cloud-class": Known("cloud"),
        "model-class": Known("model", found.name),
        "request-class": Known("request", found.name),
    }.get(found.shape)


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
