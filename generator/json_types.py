"""Parsed JSON and TOML, looked at with types: the keys of their objects are always texts."""

from __future__ import annotations

from cstyped.checks.json_types import is_list, is_object

Table = dict[str, object]


def as_table(value: object) -> Table | None:
    """The value, where it is an object of JSON or a table of TOML."""
    return value if is_object(value) else None


def as_list(value: object) -> list[object] | None:
    """The value, where it is a list."""
    return value if is_list(value) else None


def table(value: object) -> Table:
    """The value as a table. Raises ValueError: for files whose form is fixed."""
    found = as_table(value)
    if found is None:
        raise ValueError(f"a {type(value).__name__} where an object is expected")
    return found


def texts(value: object) -> tuple[str, ...]:
    """The texts of a list, in order; nothing where it is no list."""
    return tuple(item for item in as_list(value) or () if isinstance(item, str))


def text(value: object) -> str:
    """The value, where it is a text, else the empty one."""
    return value if isinstance(value, str) else ""
