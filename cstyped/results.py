"""Answers that are not single objects: lists with their pages, and plain success."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import ClassVar, Generic, TypeVar, cast, overload

from cstyped.errors import ConfigError, MultipleResults, NoResult, ParameterError
from cstyped.model import Model
from cstyped.paging import (
    Asked,
    Pages,
    SendsRequests,
    is_page_of_more,
    size_of_pages,
    warn_of_cut,
    was_cut,
)
from cstyped.request import Request, has_pages
from cstyped.summary import short

T_co = TypeVar("T_co", covariant=True)


class Success(Model):
    """The answer of a command that returns no object. `success: false` raises an error instead."""

    _may_be_empty: ClassVar[bool] = True

    success: bool = True
    displaytext: str | None = None
    # Jobs have the text here, synchronous answers in displaytext.
    details: str | None = None


class _InOneLine:
    """A row that `rich` shows by its `repr`, though it could show it whole."""

    __slots__ = ("_row",)

    def __init__(self, row: object) -> None:
        self._row = row

    def __repr__(self) -> str:
        return repr(self._row)


class Rows(Sequence[T_co]):
    """The rows of one answer, as a sequence.

    `total` is the answer's `count`: for most commands the number of rows in all pages, for some
    the number of rows in this answer; 0 for an empty list; None if the answer has no count.

    By default a server returns at most 500 rows at once. If it counts more and no page was asked
    for, reading the list as if it were complete warns (TruncatedWarning).
    """

    __slots__ = ("_client", "_request", "_rows", "total")

    def __init__(
        self,
        rows: Sequence[T_co],
        total: int | None = None,
        request: Request | None = None,
        client: SendsRequests | None = None,
    ) -> None:
        self._rows = rows
        self.total = 0 if total is None and not rows else total
        self._request = request
        # What asks for the other pages: a Client, or an AsyncClient, whose answers are awaited.
        self._client = client

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T_co]: ...
    def __getitem__(self, index: int | slice) -> T_co | Sequence[T_co]:
        self._warn_if_cut()
        return self._rows[index]

    def __len__(self) -> int:
        self._warn_if_cut()
        return len(self._rows)

    def __bool__(self) -> bool:
        return bool(self._rows)

    def __iter__(self) -> Iterator[T_co]:
        self._warn_if_cut()
        return iter(self._rows)

    # As a Sequence has them, but without frames of its module between here and the user's line.

    def __contains__(self, value: object) -> bool:
        self._warn_if_cut()
        return value in self._rows

    def __reversed__(self) -> Iterator[T_co]:
        self._warn_if_cut()
        return reversed(self._rows)

    def index(self, value: object, start: int = 0, stop: int = sys.maxsize) -> int:
        """Return the place of the first row that is equal to `value`. Raises ValueError."""
        self._warn_if_cut()
        return _of_anything(self._rows).index(value, start, stop)

    def count(self, value: object) -> int:
        """Return how many rows are equal to `value`."""
        self._warn_if_cut()
        return _of_anything(self._rows).count(value)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Rows):
            # cast: a list of whatever.
            them = cast("Rows[object]", other)
            return list(self._rows) == list(them._rows) and self.total == them.total
        return list(self._rows) == other if isinstance(other, list) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # a list's contents can change; so says typeshed

    def __repr__(self) -> str:
        return f"{type(self).__name__}({short(list(self._rows))}, total={self.total})"

    def __rich_repr__(self) -> Iterator[object]:
        # A row in a line: whole, the rows of a page would fill fifty screens.
        yield [_InOneLine(row) for row in self._rows]
        yield "total", self.total

    def __getstate__(self) -> tuple[list[T_co], int | None, Request | None]:
        # A client has connections and secrets: it stays where it is.
        return list(self._rows), self.total, self._request

    def __setstate__(self, state: tuple[list[T_co], int | None, Request | None]) -> None:
        self._rows, self.total, self._request = state
        self._client = None

    def first(self) -> T_co | None:
        """Return the first row, or None if the list is empty."""
        return self._rows[0] if self._rows else None

    def one(self) -> T_co:
        """Return the only row. Raises NoResult or MultipleResults."""
        what = "the list" if self._request is None else repr(self._request)
        if not self._rows:
            raise NoResult(f"{what} has no result")
        if len(self._rows) > 1 or is_page_of_more(len(self._rows), self.total, self._asked):
            raise MultipleResults(f"{what} has {self.total or len(self._rows)} results, not one")
        return self._rows[0]

    @property
    def _asked(self) -> Asked:
        request = self._request
        return Asked(
            able=request is not None and has_pages(type(request)),
            page=getattr(request, "page", None),
            size=getattr(request, "pagesize", None),
        )

    def _warn_if_cut(self) -> None:
        count = len(self._rows)
        if self.total is None or self.total <= count or self._request is None:
            return
        if was_cut(count, self.total, self._asked):
            warn_of_cut(self._request.command, count, self.total)


class ListResult(Rows[T_co]):
    """The rows of one answer, as a sequence; `all()` and `pages()` fetch the others.

    `total` is the answer's `count`: for most commands the number of rows in all pages, for some
    the number of rows in this answer; 0 for an empty list; None if the answer has no count.

    By default a server returns at most 500 rows at once. If it counts more and no page was asked
    for, reading the list as if it were complete warns (TruncatedWarning).
    """

    __slots__ = ()

    def all(self) -> Iterator[T_co]:
        """Yield the rows of this answer and of the following pages, fetched as needed."""
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[ListResult[T_co]]:
        """Yield this answer and the following pages, fetched as needed.

        Rows that shift from one page to the next while the list changes are given once. Where
        fewer rows came in the end than the server counts, this warns (TruncatedWarning).
        """
        walk = Walk(self)
        yield walk.first
        while (following := walk.following()) is not None:
            try:
                answer = walk.client.send(following)
            except ParameterError as error:
                walk.refused(error)
                continue
            if (page := walk.take(answer)) is not None:
                yield page


R = TypeVar("R", bound=Rows[object])


class Walk(Generic[R]):
    """The way from one answer through the pages behind it: which request to send next."""

    __slots__ = ("_answer", "_asking", "_behind", "first")

    def __init__(self, answer: R) -> None:
        self._answer = answer
        self._asking: Request | None = None
        request, asked = answer._request, answer._asked
        size = size_of_pages(len(answer._rows), answer.total, asked)
        self._behind: Pages[object] | None = None
        # The answer as one page of several, or as it is where it is all.
        self.first = answer
        if request is not None and size is not None:
            # Who walks the pages knows that this is one of them.
            first = {"page": asked.before + 1, "pagesize": asked.size or size}
            self.first = self._page(answer._rows, answer.total, request.model_copy(update=first))
            self._behind = Pages(answer._rows, answer.total, asked, size)

    @property
    def client(self) -> SendsRequests:
        """What sends the requests. Raises ConfigError for a list that came without it."""
        client, request = self._answer._client, self._answer._request
        if client is None or request is None:
            command = "" if request is None else request.command
            raise ConfigError(
                f"this list of {command} has no client (it was pickled or made by hand), so it"
                " cannot fetch more pages: send its request again"
            )
        return client

    def following(self) -> Request | None:
        """Return the request for the next page; None at the end, of which this warns if it is
        early."""
        request = self._answer._request
        if self._behind is None or request is None:
            return None
        following = self._behind.following()
        if following is None:
            self._behind.warn_if_short(request.command)
            return None
        page, size = following
        self._asking = request.model_copy(update={"page": page, "pagesize": size})
        return self._asking

    def refused(self, error: ParameterError) -> None:
        """Take the server's refusal of the page: ask for less, or raise the error."""
        if self._behind is not None:
            self._behind.refused(error)

    def take(self, answer: object) -> R | None:
        """Return the page with the rows that were not here before; None if there are none."""
        # cast: the same request as before answers with the same kind of list.
        rows = cast("R", answer)
        if self._behind is None or self._asking is None:
            return None
        fresh = self._behind.take(list(rows._rows), rows.total)
        return self._page(fresh, rows.total, self._asking) if fresh else None

    def _page(self, rows: Sequence[object], total: int | None, request: Request) -> R:
        return type(self._answer)(rows, total, request, self._answer._client)


def _of_anything(rows: Sequence[object]) -> Sequence[object]:
    """Return the rows, in which anything can be looked for."""
    return rows
