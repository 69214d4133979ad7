"""The pages behind the first answer of a list: which to ask for, and which rows are new.

Nothing here sends anything: a client asks `Pages` for the next request and gives it the answer.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from cstyped.errors import ParameterError
from cstyped.request import Request

T = TypeVar("T")

# Its multiples are suspected to be a server's maximum for one answer, which is 500 at first.
_ROUND = 50
_MAXIMUM = re.compile(r"page\s?size.*?(\d+)\D*$", re.IGNORECASE | re.DOTALL)


class SendsRequests(Protocol):
    """What a list needs of its client."""

    # Any: the request of a list, which has its own type for what it answers.
    def send(self, request: Any, /) -> object: ...


class Pages(Generic[T]):
    """The pages behind a first answer. Each one taken brings a new row, or it is the last."""

    __slots__ = (
        "_again",
        "_before",
        "_ended",
        "_first",
        "_offset",
        "_page",
        "_request",
        "_seen",
        "_size",
        "_total",
    )

    def __init__(self, rows: Sequence[T], total: int | None, request: Request, size: int) -> None:
        """Begin behind the answer of `request`, which was these rows of `total`.

        `size`: how many rows to ask for at a time; see size_of_pages().
        """
        self._request = request
        self._first = list(rows)
        self._total = total or 0
        self._size = size
        page = max(getattr(request, "page", None) or 1, 1)
        asked = getattr(request, "pagesize", None) or size
        self._offset = (page - 1) * asked + len(rows)
        self._seen = {key for row in rows if (key := _key(row)) is not None}
        self._before = [self._first]
        self._page, self._again = 1, 0
        self._ended = False

    def request(self) -> Request | None:
        """Return the request for the next page; None where there is none."""
        if self._ended:
            return None
        # After a change of size the next page can begin with rows that were already here.
        self._page, self._again = self._offset // self._size + 1, self._offset % self._size
        return self._request.model_copy(update={"page": self._page, "pagesize": self._size})

    def refused(self, error: ParameterError) -> None:
        """Take the server's refusal of the request: ask for less, or raise the error."""
        maximum = _maximum(error)
        if maximum is not None and 0 < maximum < self._size:
            self._size = maximum
            return
        unasked = getattr(self._request, "page", None) is None
        guessed = unasked and self._offset == len(self._first)
        if not (guessed and self._total <= len(self._first)):
            raise error
        # Nothing said that there is more, and no page of this size may be asked for.
        self._ended = True

    def take(self, rows: list[T], total: int | None) -> list[T]:
        """Take the answer to the request; return the rows that were not here before."""
        if not rows or rows in self._before:
            self._ended = True
            return []
        ignored = len(rows) > self._size
        fresh = [
            row
            for position, row in enumerate(rows)
            if self._is_new(row, at_hand=ignored or position >= self._again)
        ]
        self._offset = (self._page - 1) * self._size + len(rows)
        counted = total or 0
        if not fresh or ignored or (counted == self._offset and counted > len(rows)):
            self._ended = True
        elif len(rows) < self._size:
            # More is counted: the server's maximum went down, or its count is wrong.
            self._ended = counted <= self._offset
            self._size = len(rows)
        self._before = [self._first, rows]
        return fresh

    def _is_new(self, row: T, *, at_hand: bool) -> bool:
        key = _key(row)
        if key is None:
            return at_hand
        if key in self._seen:
            return False
        self._seen.add(key)
        return True


def was_cut(count: int, total: int | None, request: Request | None) -> bool:
    """Tell whether a page has all the rows that were asked for, and the server counts more."""
    return getattr(request, "pagesize", None) == count and (total or 0) > count


def size_of_pages(count: int, total: int | None, request: Request) -> int | None:
    """Return the size of the pages that may follow an answer; None if it is surely all.

    `count`: the rows of the answer. `total`: what the server counts.
    """
    if not count or not _can_page(request):
        return None
    asked = getattr(request, "pagesize", None)
    more = total is not None and total > count
    # A count below what is here is wrong, and says nothing about what is not here.
    lies = total is not None and total < count
    # A server cuts at a maximum that it does not tell. It cut if it counts more. In some
    # commands it counts this answer only, or not at all: there a round number, as people
    # choose for a maximum, is reason enough to look behind it.
    cut = more or lies or total is None or count % _ROUND == 0
    if getattr(request, "page", None) is None or asked is None:
        if asked is not None:
            return None  # pagesize=-1: all at once
        return count if cut else None
    if asked <= 0 or count > asked:
        # More than asked for: this command ignores pages, and all of it is here.
        return None
    if count == asked:
        # If page 1 is all that is counted, only the next page can tell whether that is true.
        return int(asked)
    # Short of what was asked: the server can have a lower maximum.
    return count if cut and getattr(request, "page", 1) in (0, 1) else None


def _key(row: object) -> Hashable | None:
    """Return what tells a row from others; None for kinds of rows that have no id."""
    ident = getattr(row, "id", None)
    if not isinstance(ident, str | int):
        return None
    # Templates and snapshots are listed once per zone or store, under one id.
    return ident, str(getattr(row, "zoneid", None)), str(getattr(row, "datastoreid", None))


def _can_page(request: Request) -> bool:
    return {"page", "pagesize"} <= type(request).__pydantic_fields__.keys()


def _maximum(error: ParameterError) -> int | None:
    found = _MAXIMUM.search(error.errortext)
    return int(found[1]) if found and len(found[1]) < 10 else None
