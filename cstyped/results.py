"""What answers hold beside single objects: lists, given page by page, and plain success."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import ClassVar, TypeVar, cast, overload

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
    """What a command answers that has no object to give. `success: false` raises instead."""

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


class ListResult(Sequence[T_co]):
    """The rows of one answer, as a sequence; `all()` and `pages()` ask for the others.

    `total` is the answer's `count`: in most commands the number of rows over all pages, in some
    the number of rows in this answer; 0 for an empty list; None where rows came without a count.

    A server gives 500 rows at once, unless it is set otherwise. Where it counts more and no page
    was asked for, reading the list as if it were whole warns (TruncatedWarning).
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
        if isinstance(other, ListResult):
            # cast: a list of whatever.
            them = cast("ListResult[object]", other)
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
        """Return the first row, None if there is none."""
        return self._rows[0] if self._rows else None

    def one(self) -> T_co:
        """Return the only row. Raises NoResult or MultipleResults."""
        what = "the list" if self._request is None else repr(self._request)
        if not self._rows:
            raise NoResult(f"{what} has no result")
        if len(self._rows) > 1 or is_page_of_more(len(self._rows), self.total, self._asked):
            raise MultipleResults(f"{what} has {self.total or len(self._rows)} results, not one")
        return self._rows[0]

    def all(self) -> Iterator[T_co]:
        """Yield the rows of this answer and of the pages behind it, asked for as needed."""
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[ListResult[T_co]]:
        """Yield this answer and the pages behind it, asked for as needed.

        Rows that shift from one page to the next while the list changes are given once. Where
        fewer rows came in the end than the server counts, this warns (TruncatedWarning).
        """
        request, asked = self._request, self._asked
        size = size_of_pages(len(self._rows), self.total, asked)
        if request is None or size is None:
            yield self
            return
        # Who walks the pages knows that this is one of them.
        first = {"page": asked.before + 1, "pagesize": asked.size or size}
        yield ListResult(self._rows, self.total, request.model_copy(update=first), self._client)
        if self._client is None:
            raise ConfigError(
                f"this list of {request.command} came without its client (it was pickled, or"
                " made by hand) and cannot ask for more pages: send its request again"
            )
        behind = Pages(self._rows, self.total, asked, size)
        while (following := behind.following()) is not None:
            page, size = following
            asking = request.model_copy(update={"page": page, "pagesize": size})
            try:
                # cast: the same request as before answers with the same kind of list.
                answer = cast("ListResult[T_co]", self._client.send(asking))
            except ParameterError as error:
                behind.refused(error)
                continue
            fresh = behind.take(list(answer._rows), answer.total)
            if fresh:
                yield ListResult(fresh, answer.total, asking, self._client)
        behind.warn_if_short(request.command)

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


def _of_anything(rows: Sequence[object]) -> Sequence[object]:
    """Return the rows, in which anything can be looked for."""
    return rows
