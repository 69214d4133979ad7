"""How long to wait for jobs, and which faults of asking about them to bear meanwhile."""

from __future__ import annotations

import random
from collections.abc import Awaitable
from typing import Protocol

from cstyped.checks.durations import is_seconds
from cstyped.errors import (
    ApiError,
    ClientClosed,
    CloudStackError,
    GatewayError,
    InternalError,
    InvalidRequest,
    ProtocolError,
    RequestLimitReached,
    ServiceUnavailable,
    TlsFailed,
    TransportError,
)
from cstyped.waiting import time
from cstyped.wire.call import Answer, Call

FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 5.0
_SLOWER = 1.5
# A server that asks for more is asked all the same: the job may have ended long before.
_LONGEST_WISH = 60.0
# Without a timeout, a server that cannot be reached is waited for this long: a management server
# takes minutes to restart, and the job keeps running after that.
_PATIENCE = 900.0
# Faults that can pass, but are no sign of an outage either, such as a page of a proxy with status
# 200: this many in a row, and for so long, are borne.
_ODD_FAULTS = 5
_ODD_PATIENCE = 15.0
# The limit of a single poll, so that a server that hangs does not hold up the deadline.
_SHORTEST_POLL = 1.0


class AsksForJobs(Protocol):
    """What jobs need of a Client."""

    @property
    def strict(self) -> bool:
        """Whether a result that is not as its model says is refused."""
        ...

    def send(self, call: Call) -> Answer:
        """Send a call, with the repetitions and the timeout of the client."""
        ...

    def ask_once(self, call: Call, longest: float) -> Answer:
        """Send a call without repetitions, for `longest` seconds at the most."""
        ...


class Asking(Protocol):
    """What waiting for jobs needs: the same to be awaited, and a way to let time pass."""

    @property
    def strict(self) -> bool: ...

    def send(self, call: Call) -> Awaitable[Answer]: ...

    def ask_once(self, call: Call, longest: float) -> Awaitable[Answer]: ...

    def pause(self, seconds: float) -> Awaitable[None]: ...


class InThread:
    """A Client, whose calls and pauses keep the thread."""

    __slots__ = ("_client",)

    def __init__(self, client: AsksForJobs) -> None:
        self._client = client

    @property
    def strict(self) -> bool:
        return self._client.strict

    async def send(self, call: Call) -> Answer:
        return self._client.send(call)

    async def ask_once(self, call: Call, longest: float) -> Answer:
        return self._client.ask_once(call, longest)

    async def pause(self, seconds: float) -> None:
        time.sleep(seconds)


class Deadline:
    """The end of a waiting, which may be never."""

    __slots__ = ("_end", "timeout")

    def __init__(self, timeout: float | None) -> None:
        if not (timeout is None or is_seconds(timeout)):
            raise InvalidRequest(f"timeout: {timeout!r} is not a number of seconds, nor None")
        self.timeout = timeout if timeout is not None else float("inf")
        self._end = time.monotonic() + self.timeout

    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())

    def over(self) -> bool:
        return self._end <= time.monotonic()

    def longest_poll(self) -> float:
        """Return how many seconds one poll may take."""
        return max(self.left(), _SHORTEST_POLL)


class Faults:
    """Polls that failed in a row."""

    __slots__ = ("_odd", "_since", "last")

    def __init__(self) -> None:
        self.none()

    def none(self) -> None:
        self.last: CloudStackError | None = None
        self._since: float | None = None
        self._odd = 0

    def bear(self, fault: CloudStackError, deadline: Deadline) -> None:
        """Note a fault that may pass; raise it if it will not, or if it lasts too long."""
        self.last = fault
        now = time.monotonic()
        if self._since is None:
            self._since = now
        if not may_pass(fault):
            raise fault
        if not is_outage(fault):
            self._odd += 1
            if self._odd >= _ODD_FAULTS and now - self._since >= _ODD_PATIENCE:
                raise fault
        if deadline.timeout == float("inf") and now - self._since > _PATIENCE:
            raise fault

    def wished_pause(self) -> float:
        """Return how long the server asked not to be asked again, when it last refused."""
        wished = self.last.retry_after if isinstance(self.last, ApiError | GatewayError) else None
        return min(wished or 0.0, _LONGEST_WISH)


def is_outage(fault: CloudStackError) -> bool:
    """Tell whether the server cannot be asked at all for now, as while it restarts."""
    return isinstance(fault, TransportError | ServiceUnavailable | RequestLimitReached)


def may_pass(fault: CloudStackError) -> bool:
    """Tell whether asking again later can help."""
    if isinstance(fault, ClientClosed | TlsFailed):
        return False
    return is_outage(fault) or isinstance(fault, ProtocolError | InternalError)


def longer(pause: float) -> float:
    """Return the pause that follows one after which nothing had ended."""
    return min(pause * _SLOWER, _LONGEST_PAUSE)


def about(pause: float, deadline: Deadline) -> float:
    """Return about this long, and not beyond the end."""
    # Many waiting programs must not fall into step.
    seconds = pause * random.uniform(1.0, 1.2)  # noqa: S311  # spreads load, keeps no secret
    return min(seconds, deadline.left())
