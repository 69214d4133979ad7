"""What an answer holds: the rows of a list, one object, or that it went well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cstyped.checks.json_types import integer, is_list, is_object

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Content:
    """rows: of a list, or the one object. total: how many rows the server counts."""

    rows: tuple[Row, ...]
    is_list: bool
    resource: str
    total: int | None = None


def content(answer: Row, resource: str, *, is_list_command: bool) -> Content:
    """Take an answer apart. `resource`: what the command answers."""
    total = integer(answer.get("count"))
    lists = [value for value in answer.values() if is_list(value)]
    others = [name for name, value in answer.items() if not is_list(value) and name != "count"]
    if is_list_command or (len(lists) == 1 and not others):
        rows = lists[0] if len(lists) == 1 else []
        return Content(tuple(map(_row, rows)), True, resource, total)
    objects = [value for value in answer.values() if is_object(value)]
    if len(answer) == 1 and objects:
        return Content((objects[0],), False, resource)
    return Content((answer,), False, resource)


def _row(value: object) -> Row:
    """A row; what is no object (a list of plain texts) gets a name."""
    return value if is_object(value) else {"value": value}
