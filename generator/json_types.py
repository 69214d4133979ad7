"""Parsed JSON and TOML, looked at with types: the keys of their objects are always texts."""

from __future__ import annotations

from typing import cast

Table = dict[str, object]


def as_table(value: object) -> Table | None:
    """The value, where it is an object of JSON or a table of TOML."""
    # cast: the parsers make no other keys than texts, which isinstance cannot say.
    return cast("Table", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[object] | None:
    """The value, where it is a list."""
    return cast("list[object]", value) if isinstance(value, list) else None  # cast: as above


def table(value: object) -> Table:
    """The value as a table. Raises ValueError: for files whose form is fixed."""
    found = as_table(value)
    if found is None:
        raise ValueError(f"a {type(value).__name__} where an object is due")
    return found


def texts(value: object) -> tuple[str, ...]:
    """The texts of a list, in order; nothing where it is no list."""
    return tuple(item for item in as_list(value) or () if isinstance(item, str))


def text(value: object) -> str:
    """The value, where it is a text, else the empty one."""
    return value if isinstance(value, str) else ""
