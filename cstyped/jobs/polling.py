"""How long to wait for jobs, and which faults of asking about them to bear meanwhile."""

# pyright: reportPrivateUsage=false
# Jobs and clients are one package; a user of theirs sees none of these attributes.

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from cstyped.client import BaseClient

FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 5.0
_SLOWER = 1.5
# A server that asks for more is asked all the same: the job may have ended long before.
_LONGEST_WISH = 60.0
# Without a timeout, a server that cannot be reached is waited for this long: a management server
# takes minutes to restart, and the job runs on after that.
_PATIENCE = 900.0
# Faults that can pass, but are no sign of an outage either, such as a page of a proxy with status
# 200: this many in a row, and for so long, are borne.
_ODD_FAULTS = 5
_ODD_PATIENCE = 15.0
# The limit of a single poll, so that a server that hangs does not hold up the deadline.
_SHORTEST_POLL = 1.0


class Deadline:
    """The end of a waiting, which may be never."""

    __slots__ = ("_end", "timeout")

    def __init__(self, timeout: float | None) -> None:
        if not _is_duration(timeout):
            raise InvalidRequest(f"timeout: {timeout!r} is not a number of seconds, nor None")
        self.timeout = timeout if timeout is not None else float("inf")
        self._end = time.monotonic() + self.timeout

    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())

    def over(self) -> bool:
        return self._end <= time.monotonic()

    def limit(self, client: BaseClient) -> BaseClient:
        """Return the client for one poll: no repetitions, and no waiting beyond the end."""
        usual = client._settings.timeout
        longest = max(self.left(), _SHORTEST_POLL)
        if isinstance(usual, tuple):
            return client.options(
                retries=0, timeout=(min(usual[0], longest), min(usual[1], longest))
            )
        bounded = longest if usual is None else min(usual, longest)
        return client.options(retries=0, timeout=None if bounded == float("inf") else bounded)


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


def rest(pause: float, deadline: Deadline) -> None:
    """Sleep for about this long, and not beyond the end."""
    # Many waiting programs must not fall into step.
    seconds = pause * random.uniform(1.0, 1.2)  # noqa: S311  # spreads load, keeps no secret
    time.sleep(min(seconds, deadline.left()))


def _is_duration(value: object) -> bool:
    """Look at what a checker promises: not everybody who calls uses one."""
    if value is None:
        return True
    # NaN is never over.
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value
