"""How a client waits: until when, and for how long. A fake cloud can have waiting take no time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_lock = threading.Lock()
# What is done in place of sleeping, the last one counts; and the seconds that nobody slept.
_instead: list[Callable[[float], object]] = []
_skipped = 0.0


def monotonic() -> float:
    """Seconds since some moment, waits that took no time included."""
    return time.monotonic() + _skipped


def sleep(seconds: float) -> None:
    """Wait for so long."""
    global _skipped
    with _lock:
        skip = _instead[-1] if _instead else None
        if skip is not None:
            _skipped += seconds
    if skip is None:
        time.sleep(seconds)
    else:
        skip(seconds)


@contextmanager
def skipped(skip: Callable[[float], object]) -> Iterator[None]:
    """Have every client of this process call `skip` with the seconds, where it would sleep."""
    with _lock:
        _instead.append(skip)
    try:
        yield
    finally:
        with _lock:
            _instead.remove(skip)
