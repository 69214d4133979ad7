"""Show an object in one line: what tells it from others first, then how much more there is.

A machine has sixty fields. In an interactive session a list of machines is to be read all the
same, so `repr` shows which one it is and in which state. `rich` shows an object whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from cstyped.checks.json_types import is_list, is_mapping, is_tuple

T = TypeVar("T")

# People know an object by these, in this order. The other fields follow as they are declared.
_FIRST = ("id", "name", "username", "cmd", "key", "value", "ipaddress", "type", "state", "status")
# They stand in nearly every class and name the last job on the object; a job has no other id.
_JOB = ("jobid", "jobstatus")

# In characters. An object that fits in is shown whole.
_LINE = 160
_TEXT = 60
# So many fields of a longer one are shown at least, and so many elements of a list at most.
_FIELDS = 4
_ELEMENTS = 5

Fields = list[tuple[str | None, object]]


def in_order(fields: Fields) -> Fields:
    """Return the names and values of fields, those first by which people know an object."""
    first = _first(fields)
    places = dict.fromkeys(_JOB, len(first) + 1)
    places |= {name: at for at, name in enumerate(first)}
    return sorted(fields, key=lambda field: places.get(field[0] or "", len(first)))


def _first(fields: Fields) -> tuple[str, ...]:
    return _FIRST if any(name == "id" for name, _ in fields) else (*_JOB, *_FIRST)


def one_line(fields: Fields, separator: str) -> str:
    """Return fields that are in order as one line: all of them, or the first and a count."""
    shown: list[str] = []
    room = _LINE
    for field in fields:
        shown.append(_field(field))
        room -= len(shown[-1]) + len(separator)
        if room < 0:
            chosen = _most_telling(fields)
            return separator.join(_with_count(map(_field, chosen), len(fields)))
    return separator.join(shown)


def _most_telling(fields: Fields) -> Fields:
    first = _first(fields)
    known = [field for field in fields if field[0] in first]
    if any(name == "name" for name, _ in known):
        known = [field for field in known if field[0] != "username"]  # the owner's
    plain = [
        (name, value)
        for name, value in fields
        if name not in first
        and isinstance(value, str | int | float)
        and not isinstance(value, bool)
    ]
    return known + plain[: max(_FIELDS - len(known), 0)] or fields[:1]


def _field(field: tuple[str | None, object]) -> str:
    return f"{field[0]}={short(field[1])}"


def short(value: object) -> str:
    """Return the `repr` of a value, or nearly, with long texts, lists and mappings cut."""
    if isinstance(value, str):
        return repr(value if len(value) <= _TEXT else f"{value[: _TEXT - 3]}...")
    if is_mapping(value):
        items = (f"{short(key)}: {short(item)}" for key, item in _begin(value.items()))
        return f"{{{', '.join(_with_count(items, len(value)))}}}"
    if is_list(value) or is_tuple(value):
        elements = ", ".join(_with_count(map(short, _begin(value)), len(value)))
        return f"[{elements}]" if is_list(value) else f"({elements})"
    return repr(value)


def _begin(elements: Iterable[T]) -> Iterator[T]:
    return islice(elements, _ELEMENTS)


def _with_count(shown: Iterable[str], count: int) -> list[str]:
    """Return what is shown of `count` things, and how many are not."""
    texts = list(shown)
    rest = count - len(texts)
    return [*texts, f"... {rest} more"] if rest else texts
