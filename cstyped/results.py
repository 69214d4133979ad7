"""What answers hold beside single objects: lists, given page by page, and plain success."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, TypeVar, cast, overload

from cstyped.errors import ConfigError, MultipleResults, NoResult, ParameterError
from cstyped.model import Model
from cstyped.paging import Pages, SendsRequests, size_of_pages, was_cut
from cstyped.request import Request
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
    the number of rows in this answer; None where the answer gave none.
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
        return f"{type(self).__name__}({short(list(self))}, total={self.total})"

    def __rich_repr__(self) -> Iterator[object]:
        # A row in a line: whole, the rows of a page would fill fifty screens.
        yield [_InOneLine(row) for row in self]
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
        if len(self._rows) > 1 or was_cut(len(self._rows), self.total, self._request):
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
        request = self._request
        size = None if request is None else size_of_pages(len(self._rows), self.total, request)
        if request is None or size is None:
            return
        if self._client is None:
            raise ConfigError(
                f"this list of {request.command} came without its client (it was pickled, or"
                " made by hand) and cannot ask for more pages: send its request again"
            )
        following = Pages(self._rows, self.total, request, size)
        while (asking := following.request()) is not None:
            try:
                # cast: the same request as before answers with the same kind of list.
                answer = cast("ListResult[T_co]", self._client.send(asking))
            except ParameterError as error:
                following.refused(error)
                continue
            fresh = following.take(list(answer), answer.total)
            if fresh:
                yield ListResult(fresh, answer.total, asking, self._client)
