"""A document of tables, lists and plain values as text: YAML or JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

Value = dict[str, "Value"] | list["Value"] | str | int | float | bool | None
Table = dict[str, Value]

# What needs no quotes, whatever reads it: YAML 1.1 takes yes, no, on, off and numbers for others.
_PLAIN = re.compile(r"[A-Za-z_$/][A-Za-z0-9_$/.-]*")
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"))


def as_yaml(document: Table) -> str:
    """The text of a YAML file."""
    return "".join(f"{line}\n" for line in _table(document, ""))


def as_json(document: Table) -> str:
    """The text of a JSON file."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _table(table: Table, indent: str) -> Iterator[str]:
    for key, value in table.items():
        yield from _entry(f"{indent}{_scalar(key)}:", value, indent)


def _entry(start: str, value: Value, indent: str) -> Iterator[str]:
    if isinstance(value, dict) and value:
        yield start
        yield from _table(value, f"{indent}  ")
    elif isinstance(value, list) and any(isinstance(item, dict | list) for item in value):
        yield start
        yield from _items(value, f"{indent}  ")
    else:
        yield f"{start} {_scalar(value)}"


def _items(items: list[Value], indent: str) -> Iterator[str]:
    for item in items:
        if isinstance(item, dict) and item:
            lines = list(_table(item, f"{indent}  "))
            yield f"{indent}- {lines[0][len(indent) + 2 :]}"
            yield from lines[1:]
        else:
            yield f"{indent}- {_scalar(item)}"


def _scalar(value: Value) -> str:
    """A value in one line; JSON's way to write it is YAML's too."""
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return json.dumps(value, ensure_ascii=False)
