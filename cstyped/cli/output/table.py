"""Answers for people: a table as wide as the terminal, or one field a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import combining, east_asian_width

from cstyped.cli.known import resources
from cstyped.cli.output import stream
from cstyped.cli.output.answer import Row
from cstyped.cli.output.cells import for_people
from cstyped.cli.output.selection import value_at

_GAP = 2
_NARROW = 10  # letters that a column keeps where the terminal is too small for all
_STATES = ("state", "status", "allocationstate", "resourcestate", "agentstate", "managedstate")
_CODES = {"good": "32", "changing": "33", "still": "2", "bad": "31"}
_PLACES = {"W": 2, "F": 2}  # wide and full-width letters; all others take one
_BOLD = "1"
# What the next command is given, and so is of no use when it is cut.
_WHOLE = ("id", "jobid")


def table(
    rows: Sequence[Row], columns: Sequence[str], *, header: bool, width: int | None
) -> Iterator[str]:
    """Lines of a table. Where the terminal is too narrow for it: each row as a block."""
    cells = [[for_people(value_at(row, column)) for column in columns] for row in rows]
    titles = [column.upper() for column in columns]
    needed = [
        max(_length(text) for text in ([title] if header else []) + [line[at] for line in cells])
        for at, title in enumerate(titles)
    ]
    widths = needed if width is None else _fitted(needed, columns, width)
    if widths is None:
        yield from blocks(rows, columns)
        return
    if header:
        yield _line(
            [_coloured(text, _BOLD, size) for text, size in zip(titles, widths, strict=True)]
        )
    for line in cells:
        yield _line(
            [
                _coloured(text, _code(column, text), size)
                for column, text, size in zip(columns, line, widths, strict=True)
            ]
        )


def blocks(rows: Sequence[Row], columns: Sequence[str] | None) -> Iterator[str]:
    """Each row as lines of a field and its value. columns: None shows every field that is there."""
    for at, row in enumerate(rows):
        if at:
            yield ""
        names = list(row) if columns is None else columns
        longest = max(map(_length, names), default=0)
        for name in names:
            text = for_people(value_at(row, name))
            if text or columns is not None:
                title = _coloured(name, _BOLD, longest)
                yield f"{title}  {_coloured(text, _code(name, text))}".rstrip()


def _fitted(needed: list[int], columns: Sequence[str], width: int) -> list[int] | None:
    """The widths of columns that fit into a line; None where they cannot."""
    widths = list(needed)
    room = width - _GAP * (len(widths) - 1)
    while sum(widths) > room:
        shrinking = [
            at for at, size in enumerate(widths) if size > _NARROW and columns[at] not in _WHOLE
        ]
        if not shrinking:
            return None
        widest = max(shrinking, key=lambda at: widths[at])
        widths[widest] -= 1
    return widths


def _line(cells: Sequence[str]) -> str:
    return (" " * _GAP).join(cells).rstrip()


def _coloured(text: str, code: str, size: int | None = None) -> str:
    if size is not None:
        text = _cut(text, size)
    padding = "" if size is None else " " * (size - _length(text))
    if code and text and stream.has_colours():
        text = f"\x1b[{code}m{text}\x1b[0m"
    return text + padding


def _code(column: str, text: str) -> str:
    return _CODES.get(resources.colour(text), "") if column in _STATES else ""


def _cut(text: str, size: int) -> str:
    """A text of at most `size` letters, with a sign where something is missing."""
    if _length(text) <= size:
        return text
    sign = "\u2026" if stream.can_write("\u2026") else "~"
    while _length(text) > size - 1:
        text = text[:-1]
    return text + sign


def _length(text: str) -> int:
    """How many places a text takes on a terminal: a Chinese letter takes two."""
    if text.isascii():
        return len(text)
    return sum(_PLACES.get(east_asian_width(char), 1) for char in text if not combining(char))
