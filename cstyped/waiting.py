"""How a client waits: until when, and for how long. A fake cloud can have waiting take no time."""

from __future__ import annotations

import threading
import time as real
from collections.abc import Callable, Generator
from contextlib import contextmanager


class Time:
    """What `time` is to those who wait."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        # What is done in place of sleeping, the last one counts; and the seconds nobody slept.
        self._instead: list[Callable[[float], object]] = []
        self._skipped = 0.0

    def monotonic(self) -> float:
        """Seconds since some moment, waits that took no time included."""
        return real.monotonic() + self._skipped

    def sleep(self, seconds: float) -> None:
        """Wait for so long."""
        if not self.skips(seconds):
            real.sleep(seconds)

    def skips(self, seconds: float) -> bool:
        """Tell whether so long a wait takes no time; if so, it is over."""
        with self._lock:
            skip = self._instead[-1] if self._instead else None
            if skip is not None:
                self._skipped += seconds
        if skip is None:
            return False
        skip(seconds)
        return True

    @contextmanager
    def skipped(self, skip: Callable[[float], object]) -> Generator[None]:
        """Have every client of this process call `skip` with the seconds, where it would sleep."""
        with self._lock:
            self._instead.append(skip)
        try:
            yield
        finally:
            with self._lock:
                self._instead.remove(skip)


time = Time()
