"""A clock that stands still, in the place of `time`."""

from __future__ import annotations


class Clock:
    """What `time` is to a module: sleeping moves it on, and nothing else does."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def skips(self, seconds: float) -> bool:
        """What tasks ask before they wait."""
        self.sleep(seconds)
        return True
