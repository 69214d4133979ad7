"""Which rows the parameters of a list leave, by what is known of each: facts/filters.py."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from .. import clock
from ..facts.filters import filters_of
from ..refusal import INTERNAL, RUNTIME, Refusal
from ..rows.store import Row, as_row, as_rows
from .arguments import pairs
from .call import Call

# What a row has at a path. Any: rows hold values of all shapes.
Held = list[Any]
Test = Callable[[Held], bool]


def check_filters(call: Call) -> None:
    """Refuse what a list is asked for by a parameter that is not modelled."""
    known = filters_of(call.command.name)
    if known is None:
        return
    for name in call.values:
        found = known.parameters.get(name)
        if found is not None and found.how == "refused":
            raise Refusal(
                INTERNAL,
                f"FakeCloud does not model the parameter {name} of {call.command.name}",
            )


def kept(call: Call, rows: list[Row]) -> list[Row]:
    """The rows that the parameters leave."""
    known = filters_of(call.command.name)
    if known is None:
        return rows
    left = rows
    for name, value in call.values.items():
        found = known.parameters.get(name)
        if found is None:
            continue
        if found.how == "tags":
            left = _tagged(call, left)
        elif found.how == "keyword":
            left = _with_keyword(call, left, known.keyword, value)
        elif (test := _test(found.how, value)) is not None:
            left = [row for row in left if test(_held(call, row, found.path))]
    return left


def _held(call: Call, row: Row, path: str) -> Held:
    return list(_values(call, call.command.answer, row, path))


def _values(call: Call, kind: str, row: Row, path: str) -> Iterator[Any]:
    """What a row of a class has at a path: a field, or after a dot that of what the field holds or
    names. Any: fields have values of all shapes.
    """
    field, _, rest = path.partition(".")
    held = call.site.renderer.value(kind, row, field)
    for item in as_rows(held) or [held]:
        if not rest:
            if item is not None:
                yield item
        elif (inner := as_row(item) or call.store.get(item)) is not None:
            yield from _values(call, inner.get("_kind", ""), inner, rest)


def _test(how: str, value: Any) -> Test | None:
    """How values are compared; None where the parameter is no filter, or its value is none."""
    if how in ("in", "has_all") and not value:
        return None
    if how == "only" and value is not True:
        return None
    make = _TESTS.get(how)
    return None if make is None else make(value)


def _equals(value: Any) -> Test:
    if isinstance(value, bool):
        return lambda held: any(_text(item) == "true" for item in held) is value
    text = _text(value)
    return lambda held: any(_text(item) == text for item in held)


def _one_of(value: Any) -> Test:
    wanted = {_text(item) for item in value}
    return lambda held: any(_text(item) in wanted for item in held)


def _has_all(value: Any) -> Test:
    wanted = {_text(item) for item in value}
    return lambda held: wanted <= {_text(item) for item in held}


def _member(value: Any) -> Test:
    text = _text(value)
    return lambda held: any(text in _parts(item) for item in held)


def _or_none(value: Any) -> Test:
    text = _text(value)
    return lambda held: not any(held) or any(text in _parts(item) for item in held)


def _present(value: Any) -> Test:
    return lambda held: any(item not in ("", False) for item in held) is value


def _at_least(value: Any) -> Test:
    return lambda held: not held or any(_number(item) >= value for item in held)


def _before(value: Any) -> Test:
    return lambda held: any((at := _moment(item)) is not None and at <= value for item in held)


def _after(value: Any) -> Test:
    return lambda held: any((at := _moment(item)) is not None and at >= value for item in held)


def _like(value: Any) -> Test:
    return _matching(f"%{value}%")


def _starts(value: Any) -> Test:
    return _matching(f"{value}%")


def _matching(pattern: Any) -> Test:
    """Compared as the database's LIKE does: % is any text, _ any one character."""
    form = "".join(
        {"%": ".*", "_": "."}.get(letter) or re.escape(letter) for letter in str(pattern)
    )
    matches = re.compile(form, re.IGNORECASE | re.DOTALL).fullmatch
    return lambda held: any(matches(_text(item)) is not None for item in held)


_TESTS: dict[str, Callable[[Any], Test]] = {
    "equals": _equals,
    "like": _like,
    "pattern": _matching,
    "starts": _starts,
    "in": _one_of,
    "member": _member,
    "or_none": _or_none,
    "has_all": _has_all,
    "present": _present,
    "only": _present,
    "at_least": _at_least,
    "before": _before,
    "after": _after,
}


def _text(value: Any) -> str:
    return str(value).lower()


def _parts(value: Any) -> list[str]:
    return [part.strip() for part in _text(value).split(",")]


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0


def _moment(value: Any) -> datetime | None:
    return clock.lenient(str(value))


def _with_keyword(call: Call, rows: list[Row], paths: tuple[str, ...], keyword: str) -> list[Row]:
    if any(ord(character) > 0xFFFF for character in keyword):
        # The tables are utf8mb3: the database cannot compare.
        raise Refusal(INTERNAL, "the database cannot compare these characters", RUNTIME)
    test = _like(keyword)
    return [row for row in rows if any(test(_held(call, row, path)) for path in paths)]


def _tagged(call: Call, rows: list[Row]) -> list[Row]:
    """The rows that have one at least of the tags: the server's search joins them by OR."""
    given = call.values["tags"]
    if not isinstance(given, dict):
        return rows
    wanted = pairs(given).items()
    return [row for row in rows if not wanted or wanted & _tags(row).items()]


def _tags(row: Row) -> dict[str, str]:
    return {tag["key"]: tag["value"] for tag in row.get("tags", ()) if isinstance(tag, dict)}
