"""Run what both clients share, in a program without an event loop.

How a call is signed, repeated and answered, how a session is renewed and a job waited for is
written once, as coroutines. They reach the world through objects that they are given. The
AsyncClient gives them some that let other tasks run meanwhile; the Client gives them some that do
at once what they are asked. Such a coroutine never waits, so it ends when it is begun.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run(steps: Coroutine[Any, Any, T]) -> T:  # Any: nothing is sent to it, or comes out of it
    """Return what a coroutine that never waits returns."""
    try:
        steps.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    steps.close()
    raise AssertionError("a step of the sync client waited for an event loop")
