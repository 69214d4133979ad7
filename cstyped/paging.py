"""The pages behind the first answer of a list: which to ask for, and which rows are new.

Nothing here sends anything: who walks a list asks `Pages` for the next page and gives it the rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from cstyped.checks.json_types import is_object
from cstyped.errors import ParameterError, TruncatedWarning
from cstyped.errors.callsite import warn_once

T = TypeVar("T")

# Its multiples are suspected to be a server's maximum for one answer, which is 500 at first.
_ROUND = 50
# Templates and snapshots are listed once per zone or store, under one id.
_PLACES = ("zoneid", "datastoreid")
_MAXIMUM = re.compile(r"page\s?size.*?(\d+)\D*$", re.IGNORECASE | re.DOTALL)


class SendsRequests(Protocol):
    """What a list needs of its client."""

    # Any: the request of a list, which has its own type for what it answers.
    def send(self, request: Any, /) -> object: ...


class Asked(NamedTuple):
    """What was asked for, as far as pages go.

    able: whether the command has pages at all.
    page, size: None where the request did not say. `pagesize` alone means its first page.
    """

    able: bool
    page: int | None = None
    size: int | None = None

    @property
    def before(self) -> int:
        """How many pages lie before this one; the server takes page 0 for the first."""
        return max(self.page or 1, 1) - 1


class Pages(Generic[T]):
    """The pages behind a first answer. Each one taken brings a new row, or it is the last."""

    __slots__ = (
        "_again",
        "_before",
        "_counted",
        "_ended",
        "_first",
        "_given",
        "_offset",
        "_page",
        "_seen",
        "_size",
        "_skipped",
        "_unasked",
    )

    def __init__(self, rows: Sequence[T], total: int | None, asked: Asked, size: int) -> None:
        """Begin behind an answer, which was these rows of `total`.

        `size`: how many rows to ask for at a time; see size_of_pages().
        """
        self._unasked = asked.page is None
        self._first = list(rows)
        self._counted = total or 0
        self._size = size
        self._skipped = asked.before * (asked.size or size)
        self._offset = self._skipped + len(rows)
        self._given = len(rows)
        self._seen = {*_keys(rows)}
        self._before = [self._first]
        self._page, self._again = 1, 0
        self._ended = False

    def following(self) -> tuple[int, int] | None:
        """Return number and size of the next page to ask for; None where there is none."""
        if self._ended:
            return None
        # After a change of size the next page can begin with rows that were already here.
        self._page, self._again = self._offset // self._size + 1, self._offset % self._size
        return self._page, self._size

    def refused(self, error: ParameterError) -> None:
        """Take the server's refusal of the page: ask for less, or raise the error."""
        maximum = _maximum(error)
        if maximum is not None and 0 < maximum < self._size:
            self._size = maximum
            return
        guessed = self._unasked and self._offset == len(self._first)
        if not (guessed and self._counted <= len(self._first)):
            raise error
        # Nothing said that there is more, and no page of this size may be asked for.
        self._ended = True

    def take(self, rows: list[T], total: int | None) -> list[T]:
        """Take the answer for the page; return the rows that were not here before."""
        self._counted = total or self._counted
        if not rows or rows in self._before:
            self._ended = True
            return []
        ignored = len(rows) > self._size
        fresh = self._fresh(rows, at_hand_from=0 if ignored else self._again)
        self._given += len(fresh)
        self._offset = (self._page - 1) * self._size + len(rows)
        counted = total or 0
        if not fresh or ignored or counted == self._offset:
            self._ended = True
        elif len(rows) < self._size:
            # More is counted: the server's maximum went down, or its count is wrong.
            self._ended = counted <= self._offset
            self._size = len(rows)
        self._before = [self._first, rows]
        return fresh

    def warn_if_short(self, command: str) -> None:
        """Warn of rows that the server counted and no page had. For the end of the walk."""
        given = self._skipped + self._given
        if self._counted > given:
            warn_once(
                f"{command}: the server counted {self._counted} rows, but its pages gave {given}:"
                " the list changed in the meantime, or its pages overlap",
                TruncatedWarning,
                about=command,
            )

    def _fresh(self, rows: list[T], *, at_hand_from: int) -> list[T]:
        """Return the rows that were not here before; those without id by their position."""
        keys = _keys(rows)
        new = set(keys)
        if None not in new and len(new) == len(rows) and new.isdisjoint(self._seen):
            self._seen |= new
            return rows
        fresh: list[T] = []
        for position, (row, key) in enumerate(zip(rows, keys, strict=True)):
            if position >= at_hand_from if key is None else key not in self._seen:
                fresh.append(row)
                self._seen.add(key)
        return fresh


def is_page_of_more(count: int, total: int | None, asked: Asked) -> bool:
    """Tell whether a page has all the rows that were asked for, and the server counted more."""
    return asked.size == count and (total or 0) > count


def was_cut(count: int, total: int | None, asked: Asked) -> bool:
    """Tell whether the server cut an answer of which all rows were asked for."""
    unasked = asked.page is None and asked.size is None
    return asked.able and unasked and 0 < count < (total or 0)


def warn_of_cut(command: str, count: int, total: int | None) -> None:
    """Warn once per line of the user's code that the server cut an answer."""
    warn_once(
        f"{command}: these are only the first {count} of {total} rows, the most that the server"
        " returns at once; .all() reads every page",
        TruncatedWarning,
        about=command,
    )


def size_of_pages(count: int, total: int | None, asked: Asked) -> int | None:
    """Return the size of the pages that may follow an answer; None if it is surely all.

    `count`: the rows of the answer. `total`: what the server counts.
    """
    if not count or not asked.able:
        return None
    more = total is not None and total > count
    # A count below what is here is wrong, and says nothing about what is not here.
    lies = total is not None and total < count
    # A server cuts at a maximum that it does not tell. It cut if it counts more. In some
    # commands it counts this answer only, or not at all: there a round number, as people
    # choose for a maximum, is reason enough to look behind it.
    cut = more or lies or total is None or count % _ROUND == 0
    if asked.size is None:
        return count if cut else None
    if asked.size <= 0 or count > asked.size:
        # All at once (-1), none, or more than asked for: this command ignores pages, and all of it
        # is here.
        return None
    if count == asked.size:
        # If page 1 is all that is counted, only the next page can tell whether that is true.
        return asked.size
    # Short of what was asked: the server can have a lower maximum.
    return count if cut and not asked.before else None


def _keys(rows: Sequence[object]) -> list[str | None]:
    """Return what tells each row from others; None for kinds of rows that have no id."""
    idents = _column(rows, "id")
    # Rows of one answer are alike. To ask each for what its class does not have would take longer
    # than all the rest.
    columns = [_column(rows, name) for name in _PLACES if rows and _has(rows[0], name)]
    # Texts: a tuple for each row of a long list would keep the garbage collector busy.
    return [
        "\n".join(map(str, (ident, *places))) if isinstance(ident, str | int) else None
        for ident, *places in zip(idents, *columns, strict=True)
    ]


def _column(rows: Sequence[object], name: str) -> list[object]:
    # Rows of untyped calls are JSON objects.
    return [row.get(name) if is_object(row) else getattr(row, name, None) for row in rows]


def _has(row: object, name: str) -> bool:
    fields = getattr(type(row), "__pydantic_fields__", ())
    return name in fields or _column([row], name) != [None]


def _maximum(error: ParameterError) -> int | None:
    found = _MAXIMUM.search(error.errortext)
    return int(found[1]) if found and len(found[1]) < 10 else None
