"""The keys of overlay entries: what their values must be, and what is made of them.

Each reader takes the value of a key, and raises ValueError with what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import MISSING, Field, field, fields
from typing import Any, TypeVar

from ...json_types import Table, as_list, as_table
from ...python.type_words import PARAM_TYPES, written_type
from ...python.types import Type
from ..answer import AnswerKind
from ..map_form import MAP_STYLES

T = TypeVar("T")
Reader = Callable[[str, object], T]

_CLASS = re.compile(r"[A-Za-z][A-Za-z0-9_$]*")
_MEANINGS = ("no-rows", "omitted", "clears", "refused")
_KINDS: dict[str, AnswerKind] = {
    "list": "list",
    "single": "single",
    "inline": "inline",
    "success": "inline",
    "none": "none",
}


def key(read: Reader[T], name: str = "") -> T:
    """A key that an entry needs. `name`: in the file, where Python forbids it for a field."""
    made: T = field(metadata={"read": read, "key": name})
    return made


def optional(read: Reader[T], default: T, name: str = "") -> T:
    """A key that an entry may have."""
    return field(default=default, metadata={"read": read, "key": name})


def keys_of(cls: type[Any]) -> dict[str, Field[Any]]:
    """The keys of an operation, as a file has them, with the fields that they become.

    Any: of a class that is a dataclass, which no annotation can say.
    """
    return {each.metadata["key"] or each.name: each for each in fields(cls) if each.metadata}


def read_keys(cls: type[Any], entry: Table) -> tuple[dict[str, Any], list[str]]:
    """The values for the fields of an operation, and what is wrong with an entry's keys.

    Any: a value has the type of its field, as the reader of its key made it.
    """
    known = keys_of(cls)
    problems = [
        f"{cls.op} needs the key {name!r}"
        for name, each in sorted(known.items())
        if name not in entry and each.default is MISSING
    ]
    problems += [f"{cls.op} knows no key {name!r}" for name in sorted(entry.keys() - known.keys())]
    values: dict[str, Any] = {}
    for name in known.keys() & entry.keys():
        each = known[name]
        try:
            values[each.name] = each.metadata["read"](name, entry[name])
        except ValueError as error:
            problems.append(str(error))
    return values, problems


def text(name: str, value: object) -> str:
    if isinstance(value, str) and value:
        return value
    raise ValueError(f"{name!r} must be a string")


def flag(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{name!r} must be true or false")
    return value


def names(name: str, value: object) -> tuple[str, ...]:
    items = as_list(value)
    found = tuple(item for item in items or () if isinstance(item, str) and item)
    if items is None or len(found) < len(items):
        raise ValueError(f"{name!r} must be a list of names")
    return found


def some_names(name: str, value: object) -> tuple[str, ...]:
    found = names(name, value)
    if not found:
        raise ValueError(f"{name!r} must be a list of names, and is empty")
    return found


def class_name(name: str, value: object) -> str:
    found = text(name, value)
    if not _CLASS.fullmatch(found):
        raise ValueError(f"{found!r} is not the name of a class")
    return found


def answer_kind(_name: str, value: object) -> AnswerKind | None:
    if not isinstance(value, str) or value not in _KINDS:
        raise ValueError(f"unknown kind {value!r}; known: {', '.join(_KINDS)}")
    return _KINDS[value]


def param_word(_name: str, value: object) -> str:
    """A type word of listApis for parameters."""
    if not isinstance(value, str) or value not in PARAM_TYPES:
        raise ValueError(f"unknown type {value!r}; known: {', '.join(sorted(PARAM_TYPES))}")
    return value


def field_type(_name: str, value: object) -> Type:
    """A type as it is written in an overlay: str | int, list[NicResponse]."""
    found = written_type(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"unknown type {value!r}")
    return found


def empty_meaning(_name: str, value: object) -> str:
    """What an empty list means: one of the words of cstyped.wire.empty."""
    if not isinstance(value, str) or value not in _MEANINGS:
        raise ValueError(f"unknown meaning {value!r}; known: {', '.join(_MEANINGS)}")
    return value


def map_style(_name: str, value: object) -> str:
    if not isinstance(value, str) or value not in MAP_STYLES:
        raise ValueError(f"unknown style {value!r}; known: {', '.join(MAP_STYLES)}")
    return value


def map_keys(name: str, value: object) -> tuple[tuple[str, str], ...]:
    """The keys of a map with their types."""
    found = as_table(value)
    if found is None:
        raise ValueError(f"{name!r} must be a table")
    return tuple((word, str(kind)) for word, kind in found.items())
