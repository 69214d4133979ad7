"""Do the same for many items, a bounded number of them at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
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

    When it returns or raises, none of its tasks is left.
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

    await _all(work, at_once)
    return [found[place] for place in range(len(found))]


async def _all(work: Callable[[], Awaitable[None]], count: int) -> None:
    """Run so many tasks to their end; at an error or a cancellation, end the others first."""
    tasks = [asyncio.ensure_future(work()) for _ in range(count)]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in tasks:
            if task in done:
                task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
