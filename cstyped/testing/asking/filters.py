"""Which rows the parameters of a list leave, by what is known of each: facts/filters.py."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TypeAlias

from cstyped.checks.json_types import is_list, is_object

from .. import clock
from ..facts.filters import filters_of
from ..refusal import INTERNAL, RUNTIME, Refusal
from ..rows.stored import R
from .arguments import key_values_of
from .call import Call

# What a row has at a path.
Held: TypeAlias = "list[object]"
Test: TypeAlias = "Callable[[Held], bool]"


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


def kept(call: Call, rows: list[R]) -> list[R]:
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
            left = _with_keyword(call, left, known.keyword, str(value))
        elif (test := _test(found.how, value)) is not None:
            left = [row for row in left if test(_held(call, row, found.path))]
    return left


def _held(call: Call, row: Mapping[str, object], path: str) -> Held:
    return list(_values(call, call.command.answer, row, path))


def _values(call: Call, kind: str, row: Mapping[str, object], path: str) -> Iterator[object]:
    """What a row of a class has at a path: a field, or after a dot that of what the field holds or
    names.
    """
    field, _, rest = path.partition(".")
    held = call.site.renderer.value(kind, row, field)
    for item in held if is_list(held) else [held]:
        if not rest:
            if item is not None:
                yield item
        elif (inner := item if is_object(item) else call.store.get(item)) is not None:
            yield from _values(call, str(inner.get("_kind", "")), inner, rest)


def _test(how: str, value: object) -> Test | None:
    """How values are compared; None where the parameter is no filter, or its value is none."""
    if how in ("in", "has_all") and not value:
        return None
    if how == "only" and value is not True:
        return None
    make = _TESTS.get(how)
    return None if make is None else make(value)


def _equals(value: object) -> Test:
    if isinstance(value, bool):
        return lambda held: any(_text(item) == "true" for item in held) is value
    text = _text(value)
    return lambda held: any(_text(item) == text for item in held)


def _one_of(value: object) -> Test:
    wanted = set(map(_text, _items(value)))
    return lambda held: any(_text(item) in wanted for item in held)


def _has_all(value: object) -> Test:
    wanted = set(map(_text, _items(value)))
    return lambda held: wanted <= {_text(item) for item in held}


def _member(value: object) -> Test:
    text = _text(value)
    return lambda held: any(text in _parts(item) for item in held)


def _or_none(value: object) -> Test:
    text = _text(value)
    return lambda held: not any(held) or any(text in _parts(item) for item in held)


def _present(value: object) -> Test:
    return lambda held: any(item not in ("", False) for item in held) is value


def _at_least(value: object) -> Test:
    least = _number(value)
    return lambda held: not held or any(_number(item) >= least for item in held)


def _before(value: object) -> Test:
    return lambda held: isinstance(value, datetime) and any(at <= value for at in _moments(held))


def _after(value: object) -> Test:
    return lambda held: isinstance(value, datetime) and any(at >= value for at in _moments(held))


def _like(value: object) -> Test:
    return _matching(f"%{value}%")


def _starts(value: object) -> Test:
    return _matching(f"{value}%")


def _matching(pattern: object) -> Test:
    """Compared as the database's LIKE does: % is any text, _ any one character."""
    form = "".join(
        {"%": ".*", "_": "."}.get(letter) or re.escape(letter) for letter in str(pattern)
    )
    matches = re.compile(form, re.IGNORECASE | re.DOTALL).fullmatch
    return lambda held: any(matches(_text(item)) is not None for item in held)


_TESTS: dict[str, Callable[[object], Test]] = {
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


def _items(value: object) -> list[object]:
    return value if is_list(value) else [value]


def _text(value: object) -> str:
    return str(value).lower()


def _parts(value: object) -> list[str]:
    return [part.strip() for part in _text(value).split(",")]


def _number(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return 0


def _moments(held: Held) -> Iterator[datetime]:
    for item in held:
        if (at := clock.lenient(str(item))) is not None:
            yield at


def _with_keyword(call: Call, rows: list[R], paths: tuple[str, ...], keyword: str) -> list[R]:
    if any(ord(character) > 0xFFFF for character in keyword):
        # The tables are utf8mb3: the database cannot compare.
        raise Refusal(INTERNAL, "the database cannot compare these characters", RUNTIME)
    test = _like(keyword)
    return [row for row in rows if any(test(_held(call, row, path)) for path in paths)]


def _tagged(call: Call, rows: list[R]) -> list[R]:
    """The rows that have one at least of the tags: the server's search joins them by OR."""
    wanted = key_values_of(call.values["tags"]).items()
    return [row for row in rows if not wanted or wanted & _tags(row).items()]


def _tags(row: Mapping[str, object]) -> dict[object, object]:
    tags = row.get("tags")
    if not is_list(tags):
        return {}
    return {tag["key"]: tag["value"] for tag in tags if is_object(tag)}
