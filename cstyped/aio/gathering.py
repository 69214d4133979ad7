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
    # What cancelled calls say of themselves. Nobody else sees their exceptions.
    notes: list[str] = []
    is_over = False

    async def work() -> None:
        nonlocal is_over
        for place, item in waiting:
            try:
                found[place] = await function(item)
            except asyncio.CancelledError as cancellation:
                notes.extend(getattr(cancellation, "__notes__", ()))
                raise
            except Exception as error:
                if errors == "raise":
                    is_over = True
                    raise
                found[place] = error

    first: BaseException | None = None
    workers: list[asyncio.Task[None]] = []
    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(max(1, min(at_once, length_hint(items, at_once)))):
                if is_over:  # where tasks begin at once, and a group takes none after an error
                    break
                workers.append(group.create_task(work()))
        for worker in workers:  # a group says nothing of a task that was cancelled by itself
            worker.result()
    except BaseExceptionGroup as failed:
        first = failed.exceptions[0]
    except BaseException as interruption:  # noqa: BLE001  # raised below
        first = interruption
    if first is not None:  # here, so that it does not get the group as its context
        for note in notes:
            first.add_note(note)
        raise first
    return [found[place] for place in range(len(found))]
