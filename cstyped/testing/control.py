"""Faults that a test orders: failures, slowness and cut connections, for the next requests of a
command.
"""

from __future__ import annotations

import fnmatch
from dataclasses import dataclass, field

from .refusal import (
    ACCOUNT,
    INTERNAL,
    INVALID_VALUE,
    PARAM,
    PERMISSION,
    RUNTIME,
    SERVER_API,
    UNAUTHORIZED,
    Refusal,
)

_INNER: dict[int, int | None] = {
    PARAM: INVALID_VALUE,
    INTERNAL: RUNTIME,
    ACCOUNT: PERMISSION,
    UNAUTHORIZED: None,
}


@dataclass(slots=True)
class Failure:
    """An ordered error: of the request itself, or of the job that it starts."""

    errorcode: int
    text: str
    in_job: bool
    left: int

    def refusal(self) -> Refusal:
        return Refusal(self.errorcode, self.text, _INNER.get(self.errorcode, SERVER_API))


@dataclass(slots=True)
class Faults:
    """What is ordered and not used up. Patterns such as `list*` name several commands."""

    _failures: list[tuple[str, Failure]] = field(default_factory=list)
    _slow: list[tuple[str, float, int]] = field(default_factory=list)
    _drops: list[tuple[str, int, bool]] = field(default_factory=list)
    _jobs: dict[str, float] = field(default_factory=dict)

    def fail(self, command: str, errorcode: int, text: str, *, in_job: bool, times: int) -> None:
        self._failures.append((command, Failure(errorcode, text, in_job, times)))

    def slow(self, command: str, seconds: float, times: int) -> None:
        self._slow.append((command, seconds, times))

    def drop(self, command: str, times: int, *, after: bool) -> None:
        self._drops.append((command, times, after))

    def set_job_seconds(self, command: str, seconds: float) -> None:
        self._jobs[command] = seconds

    def job_seconds(self, command: str, usual: float) -> float:
        return self._jobs.get(command, usual)

    def take(self, command: str, *, has_job: bool = True) -> Failure | None:
        """The failure that this request must meet, if any. One of jobs waits for a command that
        has a job.
        """
        for at, (pattern, failure) in enumerate(self._failures):
            if (has_job or not failure.in_job) and fnmatch.fnmatchcase(command, pattern):
                failure.left -= 1
                if failure.left <= 0:
                    del self._failures[at]
                return failure
        return None

    def delay(self, command: str) -> float:
        """Seconds to wait before this request is answered."""
        for at, (pattern, seconds, times) in enumerate(self._slow):
            if fnmatch.fnmatchcase(command, pattern):
                self._slow[at : at + 1] = [(pattern, seconds, times - 1)] if times > 1 else []
                return seconds
        return 0.0

    def cut(self, command: str, *, after: bool) -> bool:
        """Whether the connection is to be cut: before the command is carried out, or `after` it
        and before the answer.
        """
        for at, (pattern, times, late) in enumerate(self._drops):
            if late == after and fnmatch.fnmatchcase(command, pattern):
                self._drops[at : at + 1] = [(pattern, times - 1, late)] if times > 1 else []
                return True
        return False

    def clear(self) -> None:
        self._failures.clear()
        self._slow.clear()
        self._drops.clear()
        self._jobs.clear()
