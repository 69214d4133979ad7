"""What is written for an answer in each of the formats of `-o`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from cstyped.checks.json_types import is_list, is_object
from cstyped.cli.known import resources, words
from cstyped.cli.output import documents, stream
from cstyped.cli.output.answer import Content, Row
from cstyped.cli.output.cells import plain
from cstyped.cli.output.selection import check_columns, queried, sorted_rows, value_at
from cstyped.cli.output.style import Style
from cstyped.cli.output.table import Table, blocks

_DOCUMENTS: Final = ("json", "jsonl", "yaml")
# Of a resource for which nobody has chosen any.
_USUAL_COLUMNS: Final = (
    "name",
    "displayname",
    "state",
    "status",
    "type",
    "zonename",
    "account",
    "id",
)
_MANY: Final = 6


def lines(content: Content, style: Style) -> Iterator[str]:
    """The lines that show an answer. Raises Mistake for fields that are not there."""
    style = style.decided()
    rows: Sequence[Row] = content.rows
    # Loaded where something may be misspelt only: that is all there is to say of the API.
    known = words.fields(content.resource) if style.sort or style.columns else ()
    if style.sort:
        rows = sorted_rows(rows, style.sort, known)
    if style.columns:
        check_columns(style.columns, rows, known)
    if style.query:
        found: object = list(rows) if content.is_list else rows[0]
        yield from _queried(queried(found, style.query), style)
    elif style.format in _DOCUMENTS:
        chosen = [_only(row, style.columns) for row in rows]
        yield from _document(chosen if content.is_list else chosen[0], style)
    else:
        yield from _for_reading(content, rows, style)


def _document(found: object, style: Style) -> Iterator[str]:
    writers = {
        "json": documents.json_document,
        "jsonl": documents.json_lines,
        "yaml": documents.yaml_document,
    }
    return writers[style.format](found)


def _for_reading(content: Content, rows: Sequence[Row], style: Style) -> Iterator[str]:
    """A table, or something like one."""
    if style.format == "ids":
        yield from (plain(row["id"]) for row in rows if "id" in row)
        return
    if style.format == "text":
        yield from blocks(rows, style.columns or None)
        return
    # One object is a table of one row, where that has what matters of it; -o text has the rest.
    as_table = content.is_list or style.columns or resources.columns(content.resource)
    if style.format in ("table", "wide") and not as_table:
        yield from blocks(rows, None)
        return
    columns = style.columns or _columns(content, rows, wide=style.format == "wide")
    if style.format == "csv":
        yield from documents.comma_separated(rows, columns, header=style.header)
    elif style.format == "tsv":
        yield from documents.tab_separated(rows, columns, header=style.header)
    elif rows:
        made = Table(rows, columns, header=style.header)
        if style.format == "wide" or (width := stream.width()) is None:
            yield from made.lines()
        else:
            yield from made.within(width, all_columns=bool(style.columns))


def _columns(content: Content, rows: Sequence[Row], *, wide: bool) -> tuple[str, ...]:
    """The fields that are shown where nobody named any: such as the resource has and rows have."""
    chosen = resources.columns(content.resource, wide=wide)
    there = {name for row in rows for name in row}
    if chosen and not content.is_list:
        chosen = (*chosen, *resources.told_once(content.resource))
    if chosen:
        # A column that is empty in every row says nothing, but an empty list keeps its titles.
        return tuple(name for name in chosen if name in there) or chosen
    usual = tuple(name for name in _USUAL_COLUMNS if name in there)
    if len(usual) > 1:
        return usual
    ordered = dict.fromkeys(name for row in rows for name in row)
    simple = (
        name for name in ordered if not any(isinstance(row.get(name), list | dict) for row in rows)
    )
    return tuple(simple)[:_MANY] or tuple(ordered)[:_MANY]


def _only(row: Row, columns: Sequence[str]) -> dict[str, object]:
    return {name: value_at(row, name) for name in columns} if columns else dict(row)


def _queried(found: object, style: Style) -> Iterator[str]:
    """What a query gave, in the format that was asked for; in a table a text has no quotes."""
    if style.format in _DOCUMENTS:
        yield from _document(found, style)
        return
    members = found if is_list(found) else [found]
    rows = tuple(one for one in members if is_object(one))
    if rows and len(rows) == len(members):
        columns = tuple(dict.fromkeys(name for row in rows for name in row))
        yield from _for_reading(Content(rows, True, ""), rows, replace(style, columns=columns))
        return
    for one in members:
        cells = one if is_list(one) else [one]
        yield "\t".join(plain(cell) for cell in cells)
