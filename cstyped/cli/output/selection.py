"""Which rows and fields are shown, and in which order: `--query`, `--sort`, `--columns`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cstyped.checks.json_types import is_list, is_object
from cstyped.checks.suggestions import did_you_mean
from cstyped.cli.exits import Mistake
from cstyped.cli.output.answer import Row

_INSIDE = "."


def value_at(row: Row, column: str) -> object:
    """The value of a field; `nic.0.ipaddress` is one inside of others."""
    if column in row:
        return row[column]
    here: object = row
    for part in column.split(_INSIDE):
        if is_object(here) and part in here:
            here = here[part]
        elif is_list(here) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        elif is_list(here):
            here = [value_at(one, part) for one in here if is_object(one)]
        else:
            return None
    return here


def sorted_rows(rows: Sequence[Row], by: str, known: Iterable[str] = ()) -> tuple[Row, ...]:
    """The rows by a field, numbers as numbers; `-created` is the other way round.

    Rows without the field come last. Raises Mistake where no row has it.
    """
    column, downwards = by.removeprefix("-"), by.startswith("-")
    check_columns([column], rows, known)
    having = [row for row in rows if value_at(row, column) is not None]
    without = [row for row in rows if value_at(row, column) is None]
    having.sort(key=lambda row: _order(value_at(row, column)), reverse=downwards)
    return (*having, *without)


def _order(value: object) -> tuple[int, float, str]:
    if isinstance(value, bool | int | float):
        return 0, float(value), str(value).zfill(40)  # big whole numbers differ in their digits
    return 1, 0.0, str(value).casefold()


def check_columns(columns: Iterable[str], rows: Sequence[Row], known: Iterable[str] = ()) -> None:
    """Raise Mistake for a field that no row has and that the resource is not known to have."""
    if not rows:
        return
    fields = {*known, *(name for row in rows for name in row)}
    for column in columns:
        if column.partition(_INSIDE)[0] not in fields and column not in fields:
            raise Mistake(f"there is no field {column!r}{did_you_mean(column, fields)}")


def queried(found: object, expression: str) -> object:
    """What a JMESPath expression makes of an answer. Raises Mistake for one that is wrong."""
    try:
        from jmespath import search
        from jmespath.exceptions import JMESPathError
    except ModuleNotFoundError:
        raise Mistake("--query needs jmespath: pip install 'cstyped[cli]'") from None
    try:
        found_there: object = search(expression, found)
    except JMESPathError as error:
        raise Mistake(f"--query: {error}") from None
    return found_there
