"""Lists of an AsyncClient, whose other pages are awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

from cstyped.errors import ParameterError
from cstyped.results import Rows, Walk

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class AioListResult(Rows[T_co]):
    """The rows of one answer, as a sequence; `all()` and `pages()` ask for the others.

    `total` is the answer's `count`: in most commands the number of rows over all pages, in some
    the number of rows in this answer; 0 for an empty list; None where rows came without a count.

    A server gives 500 rows at once, unless it is set otherwise. Where it counts more and no page
    was asked for, reading the list as if it were whole warns (TruncatedWarning).
    """

    __slots__ = ()

    def all(self) -> AsyncIterator[T_co]:
        """Yield the rows of this answer and of the pages behind it, asked for as needed.

        `async for machine in (await client.list_virtual_machines()).all(): ...`
        """
        return _EveryRow(self.pages())

    def pages(self) -> AsyncIterator[AioListResult[T_co]]:
        """Yield this answer and the pages behind it, asked for as needed.

        Rows that shift from one page to the next while the list changes are given once. Where
        fewer rows came in the end than the server counts, this warns (TruncatedWarning).
        """
        return _EveryPage(self)


# No generators: of one that is left early, the event loop would have to close the rest in a task.


class _EveryPage(Generic[T]):
    def __init__(self, first: AioListResult[T]) -> None:
        self._walk = Walk(first)
        self._begun = False

    def __aiter__(self) -> _EveryPage[T]:
        return self

    async def __anext__(self) -> AioListResult[T]:
        walk = self._walk
        if not self._begun:
            self._begun = True
            return walk.first
        while (following := walk.following()) is not None:
            sending: Any = walk.client.send(following)  # Any: SendsRequests promises no more
            try:
                answer = await sending
            except ParameterError as error:
                walk.refused(error)
                continue
            if (page := walk.take(answer)) is not None:
                return page
        raise StopAsyncIteration


class _EveryRow(Generic[T]):
    def __init__(self, pages: AsyncIterator[AioListResult[T]]) -> None:
        self._pages = pages
        self._rows: Iterator[T] = iter(())

    def __aiter__(self) -> _EveryRow[T]:
        return self

    async def __anext__(self) -> T:
        while True:
            for row in self._rows:
                return row
            # Raises StopAsyncIteration behind the last one.
            self._rows = iter(await anext(self._pages))
