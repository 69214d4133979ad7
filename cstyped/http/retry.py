"""When a call may be sent again, and after what pause. Pure.

A read is repeated after anything that may pass. Any other call is repeated only when nothing of
it was sent, or when CloudStack's own rate limit refused it: the server counts calls while it checks
the caller, before the command begins (ApiServer.commandAvailable). A proxy's 429 proves less: the
proxy can be one that passes calls on and repeats them by itself. (A session that the server refused
is renewed in transport.py: a call that got 401 was not carried out.)
"""

from __future__ import annotations

import random

from cstyped.errors import (
    ApiError,
    CloudStackError,
    ConnectionFailed,
    GatewayError,
    RequestLimitReached,
    RequestTimeout,
    TlsFailed,
    TransportError,
)
from cstyped.settings import Settings
from cstyped.wire.call import Call
from cstyped.wire.error_answer import GATEWAY_STATUSES

_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 60.0


def pause_before_repeating(
    error: CloudStackError, call: Call, failures: int, settings: Settings
) -> float | None:
    """Return how long to wait before the call may be sent again, None if it may not.

    `failures`: how often it has failed before this time.
    """
    if failures >= settings.retries or isinstance(error, TlsFailed):
        return None
    if not call.repeatable and not _is_safe_to_repeat(error):
        return None
    if isinstance(error, RequestTimeout):
        # Once: a server that is stuck would otherwise hold the caller for many timeouts.
        return _backoff(failures) if failures == 0 else None
    passing = isinstance(error, TransportError) or (
        isinstance(error, ApiError) and error.http_status in GATEWAY_STATUSES
    )
    if not passing:
        return None
    wished = error.retry_after if isinstance(error, ApiError | GatewayError) else None
    if wished is not None:
        # Coming back earlier than asked is refused again, so rather tell the caller.
        if wished > _LONGEST_PAUSE:
            return None
        # A wish for 0 s, or a date that is over, would use up all repetitions within a moment.
        return max(wished + 0.1 * _jitter(), _backoff(failures))
    return _backoff(failures)


def _is_safe_to_repeat(error: CloudStackError) -> bool:
    """Tell whether a change that failed so was surely not begun."""
    if isinstance(error, RequestLimitReached):
        return error.outcome == "refused"
    return isinstance(error, ConnectionFailed) and error.outcome == "not_sent"


def _backoff(failures: int) -> float:
    return _FIRST_PAUSE * 2.0**failures * (0.5 + 0.5 * _jitter())


def _jitter() -> float:
    # Without it, clients that one restart has stopped would all come back at the same moment.
    return random.random()  # noqa: S311  # spreads load, guards nothing
