"""Do the same for many items, a bounded number of them at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from operator import length_hint
from typing import Literal, TypeVar, overload

from cstyped.errors import InvalidRequest

I = TypeVar("I")  # noqa: E741  # an item
T = TypeVar("T")

AT_ONCE = 16


@overload
async def gather(
    function: Callable[[I], Awaitable[T]],
    items: Iterable[I],
    *,
    at_once: int = AT_ONCE,
    errors: Literal["raise"] = "raise",
) -> list[T]: ...
@overload
async def gather(
    function: Callable[[I], Awaitable[T]],
    items: Iterable[I],
    *,
    at_once: int = AT_ONCE,
    errors: Literal["collect"],
) -> list[T | Exception]: ...
async def gather(
    function: Callable[[I], Awaitable[T]],
    items: Iterable[I],
    *,
    at_once: int = AT_ONCE,
    errors: Literal["raise", "collect"] = "raise",
) -> list[T] | list[T | Exception]:
    """Call `function` with each item, some of them at once; return the results in their order.

    Args:
        function: a coroutine function, such as `client.destroy_virtual_machine` in a lambda.
        items: what it is called with. They are taken as there is room for them.
        at_once: how many calls of `function` may be under way.
        errors: "raise" cancels the others at the first error and raises it; "collect" carries on,
            and gives the error in place of the result.

    When it returns or raises, none of its tasks is left. What was cancelled while the server may
    have had it says so in a note of the error that is raised.
    """
    if isinstance(at_once, bool) or not isinstance(at_once, int) or at_once < 1:
        raise InvalidRequest(f"gather: at_once={at_once!r} is not a whole number above 0")
    if errors not in ("raise", "collect"):
        raise InvalidRequest(f"gather: errors={errors!r} is neither 'raise' nor 'collect'")
    found: dict[int, T | Exception] = {}
    waiting = enumerate(items)

    async def work() -> None:
        for place, item in waiting:
            try:
                found[place] = await function(item)
            except Exception as error:
                if errors == "raise":
                    raise
                found[place] = error

    await _Workers(work).run(max(1, min(at_once, length_hint(items, at_once))))
    return [found[place] for place in range(len(found))]


class _Workers:
    """Tasks that end together: an error or a cancellation of one ends the others.

    No TaskGroup: with tasks that begin at once it leaves a cancellation behind in Python 3.12, and
    nobody sees what the calls that it cancels say of themselves.
    """

    def __init__(self, work: Callable[[], Awaitable[None]]) -> None:
        self._work = work
        self._tasks: list[asyncio.Future[None]] = []
        self._first: BaseException | None = None
        self._notes: list[str] = []

    async def run(self, count: int) -> None:
        """Do the work in so many tasks; return or raise when all have ended."""
        while len(self._tasks) < count and self._first is None:
            self._tasks.append(asyncio.ensure_future(self._one()))
        while not all(task.done() for task in self._tasks):
            try:
                await asyncio.wait(self._tasks)
            except BaseException as interruption:  # noqa: BLE001  # raised below
                self._end(interruption)
                self._first = interruption
        if self._first is None:
            return
        for note in self._notes:
            self._first.add_note(note)
        raise self._first

    async def _one(self) -> None:
        try:
            await self._work()
        except asyncio.CancelledError as cancellation:
            if self._first is not None:
                self._notes += getattr(cancellation, "__notes__", ())
            self._end(cancellation)
            raise
        except BaseException as error:
            self._end(error)
            if not isinstance(error, Exception):  # from the keyboard: the event loop must see it
                raise

    def _end(self, error: BaseException) -> None:
        if self._first is not None:
            return
        self._first = error
        for task in self._tasks:
            if task is not asyncio.current_task():
                task.cancel()
