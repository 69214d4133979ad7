"""What answers hold beside single objects: lists, given page by page, and plain success."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar, cast, overload

from cstyped.errors import ConfigError, MultipleResults, NoResult, ParameterError
from cstyped.model import Model, Request

if TYPE_CHECKING:
    from cstyped.client import BaseClient

T_co = TypeVar("T_co", covariant=True)

# Its multiples are suspected to be a server's maximum for one answer, which is 500 at first.
_ROUND = 50
_MAXIMUM = re.compile(r"page\s?size.*?(\d+)\D*$", re.IGNORECASE | re.DOTALL)


class Success(Model):
    """What a command answers that has no object to give. `success: false` raises instead."""

    success: bool = True
    displaytext: str | None = None
    # Jobs have the text here, synchronous answers in displaytext.
    details: str | None = None


class ListResult(Sequence[T_co]):
    """The rows of one answer, as a sequence; `all()` and `pages()` ask for the others.

    `total` is the answer's `count`: in most commands the number of rows over all pages, in some
    the number of rows in this answer; None where the answer gave none.
    """

    __slots__ = ("_client", "_request", "_rows", "total")

    def __init__(
        self,
        rows: Sequence[T_co],
        total: int | None = None,
        request: Request | None = None,
        client: BaseClient | None = None,
    ) -> None:
        self._rows = rows
        self.total = total
        self._request = request
        self._client = client

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T_co]: ...
    def __getitem__(self, index: int | slice) -> T_co | Sequence[T_co]:
        return self._rows[index]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._rows)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, ListResult):
            return (
                list(self) == list(cast("ListResult[object]", other)) and self.total == other.total
            )
        return list(self) == other if isinstance(other, list) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # a list's contents can change; so says typeshed

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self)!r}, total={self.total})"

    def __getstate__(self) -> tuple[list[T_co], int | None, Request | None]:
        # A client has connections and secrets: it stays where it is.
        return list(self._rows), self.total, self._request

    def __setstate__(self, state: tuple[list[T_co], int | None, Request | None]) -> None:
        self._rows, self.total, self._request = state
        self._client = None

    def first(self) -> T_co | None:
        """Return the first row, None if there is none."""
        return self._rows[0] if self._rows else None

    def one(self) -> T_co:
        """Return the only row. Raises NoResult or MultipleResults."""
        what = "the list" if self._request is None else repr(self._request)
        if not self._rows:
            raise NoResult(f"{what} has no result")
        if len(self._rows) > 1 or self._was_cut():
            raise MultipleResults(f"{what} has {self.total or len(self._rows)} results, not one")
        return self._rows[0]

    def all(self) -> Iterator[T_co]:
        """Yield the rows of this answer and of the pages behind it, asked for as needed."""
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[ListResult[T_co]]:
        """Yield this answer and the pages behind it, asked for as needed.

        Rows that shift from one page to the next while the list changes are given once.
        """
        yield self
        size = self._page_size()
        if size is None or self._request is None:
            return
        if self._client is None:
            raise ConfigError(
                f"this list of {self._request.command} came without its client (it was pickled, or"
                " made by hand) and cannot ask for more pages: send its request again"
            )
        yield from _following(self, size, self._request, self._client)

    def _was_cut(self) -> bool:
        asked = getattr(self._request, "pagesize", None)
        return asked == len(self._rows) and (self.total or 0) > len(self._rows)

    def _page_size(self) -> int | None:
        """Return the size of the pages that may follow; None if this answer is surely all."""
        count = len(self._rows)
        request = self._request
        if request is None or not count or not _can_page(request):
            return None
        asked = getattr(request, "pagesize", None)
        more = self.total is not None and self.total > count
        # A count below what is here is wrong, and says nothing about what is not here.
        lies = self.total is not None and self.total < count
        # A server cuts at a maximum that it does not tell. It cut if it counts more. In some
        # commands it counts this answer only, or not at all: there a round number, as people
        # choose for a maximum, is reason enough to look behind it.
        cut = more or lies or self.total is None or count % _ROUND == 0
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


def _following(
    first: ListResult[T_co], size: int, request: Request, client: BaseClient
) -> Iterator[ListResult[T_co]]:
    """Yield what lies behind the first answer. Every turn brings a new row, or it is the last."""
    page = max(getattr(request, "page", None) or 1, 1)
    asked = getattr(request, "pagesize", None) or size
    offset = (page - 1) * asked + len(first)
    seen = {key for row in first if (key := _key(row)) is not None}
    before = [list(first)]
    while True:
        # After a change of size the next page can begin with rows that were already here.
        page, again = offset // size + 1, offset % size
        asking = request.model_copy(update={"page": page, "pagesize": size})
        try:
            # cast: the same request as before answers with the same kind of list.
            answer = cast("ListResult[T_co]", client.send(asking))
        except ParameterError as error:
            maximum = _maximum(error)
            if maximum is None or not 0 < maximum < size:
                guessed = getattr(request, "page", None) is None and offset == len(first)
                if guessed and (first.total or 0) <= len(first):
                    # Nothing said that there is more, and no page of this size may be asked for.
                    return
                raise
            size = maximum
            continue
        rows = list(answer)
        if not rows or rows in before:
            return
        ignored = len(rows) > size
        fresh = [
            row
            for position, row in enumerate(rows)
            if _is_new(row, seen, at_hand=ignored or position >= again)
        ]
        if not fresh:
            return
        yield ListResult(fresh, answer.total, asking, client)
        offset = (page - 1) * size + len(rows)
        total = answer.total or 0
        if ignored or (total == offset and total > len(rows)):
            return
        if len(rows) < size:
            if total <= offset:
                return
            # More is counted: the server's maximum went down, or its count is wrong.
            size = len(rows)
        before = [before[0], rows]


def _is_new(row: object, seen: set[Hashable], *, at_hand: bool) -> bool:
    key = _key(row)
    if key is None:
        return at_hand
    if key in seen:
        return False
    seen.add(key)
    return True


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
