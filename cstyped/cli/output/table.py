"""Answers for people: a table as wide as the terminal, or one field a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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


class Table:
    """Rows with the fields that are shown of them."""

    def __init__(self, rows: Sequence[Row], columns: Sequence[str], *, header: bool) -> None:
        self._rows, self._columns, self._header = rows, tuple(columns), header
        titles = [[column.upper() for column in columns]] if header else []
        self._cells = [
            *titles,
            *([for_people(value_at(row, column)) for column in columns] for row in rows),
        ]
        self._needed = [
            max(_length(line[at]) for line in self._cells) for at in range(len(self._columns))
        ]

    def lines(self) -> Iterator[str]:
        """The lines of a table that is as wide as it needs to be."""
        yield from self._lines(dict(enumerate(self._needed)))

    def within(self, width: int, *, all_columns: bool) -> Iterator[str]:
        """The lines of a table that a terminal has room for.

        Long texts are cut, with a sign. If that is not enough, columns are left out from the right,
        unless `all_columns` says that somebody asked for them, and a note says which. Where nothing
        of use is left, each row is a block.
        """
        left = list(range(len(self._columns)))
        while (widths := self._fitted(left, width)) is None:
            others = [at for at in left[1:] if self._columns[at] not in _WHOLE]
            if all_columns or not others:
                yield from blocks(self._rows, self._columns)
                return
            left.remove(others[-1])
        yield from self._lines(widths)
        out = [name for at, name in enumerate(self._columns) if at not in left]
        if out:
            stream.note(f"No room for {', '.join(out)}: -o wide shows all, --columns some.")

    def _fitted(self, places: Sequence[int], width: int) -> dict[int, int] | None:
        """The widths of columns that fit into a line; None where they cannot."""
        widths = {at: self._needed[at] for at in places}
        room = width - _GAP * (len(widths) - 1)
        while sum(widths.values()) > room:
            shrinking = [
                at
                for at, size in widths.items()
                if size > _NARROW and self._columns[at] not in _WHOLE
            ]
            if not shrinking:
                return None
            widths[max(shrinking, key=widths.__getitem__)] -= 1
        return widths

    def _lines(self, widths: Mapping[int, int]) -> Iterator[str]:
        for number, line in enumerate(self._cells):
            title = self._header and number == 0
            shown = (
                _coloured(line[at], _BOLD if title else _code(self._columns[at], line[at]), size)
                for at, size in widths.items()
            )
            yield (" " * _GAP).join(shown).rstrip()


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
