"""Tell values of unknown type apart in a way that type checkers follow.

`isinstance(value, dict)` leaves the types of keys and values unknown; JSON's are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import TypeIs


def is_object(value: object) -> TypeIs[dict[str, object]]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeIs[list[object]]:
    """Tell whether a JSON value is a list."""
    return isinstance(value, list)


def is_tuple(value: object) -> TypeIs[tuple[object, ...]]:
    """Tell whether a value is a tuple."""
    return isinstance(value, tuple)


def is_mapping(value: object) -> TypeIs[Mapping[object, object]]:
    """Tell whether a value that a caller gave is a mapping, of whatever."""
    return isinstance(value, Mapping)


def is_several(value: object) -> TypeIs[Iterable[object]]:
    """Tell whether a value that a caller gave is meant as several. A text is one value."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | Mapping)


def integer(value: object) -> int | None:
    """Return a whole number, also one that an old server sent as text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and len(value) < 20:
        with suppress(ValueError):
            return int(value)
    return None


def kind_of(value: object) -> str:
    """Return what a JSON value is, for a message: "a list", "a number"."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case list():
            return "a list"
        case _:
            return "an object"
