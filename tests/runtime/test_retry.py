"""After which failure a call may be sent again, and after what pause. `random` stands at an end."""

from __future__ import annotations

import random

import pytest

from cstyped.errors import (
    BY_CODE,
    ApiError,
    CloudStackError,
    ConfigError,
    ConnectionFailed,
    GatewayError,
    ProtocolError,
    RequestLimitReached,
    RequestTimeout,
    TlsFailed,
    TruncatedAnswer,
)
from cstyped.http.retry import pause_before_repeating
from cstyped.settings import Settings
from cstyped.wire.call import Call

READ = Call("listZones", {}, repeatable=True)
CHANGE = Call("startVirtualMachine", {"id": "v1"})


@pytest.fixture(params=[0.0, 1.0])
def chance(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> float:
    found: float = request.param
    monkeypatch.setattr(random, "random", lambda: found)
    return found


def pause(
    error: CloudStackError, call: Call = READ, *, failures: int = 0, retries: int = 9
) -> float | None:
    return pause_before_repeating(error, call, failures, Settings(retries=retries))


def gateway(status: int = 503, retry_after: float | None = None) -> GatewayError:
    return GatewayError("busy", http_status=status, retry_after=retry_after)


def api(status: int, retry_after: float | None = None) -> ApiError:
    kind = BY_CODE.get(status, ApiError)
    return kind("no", errorcode=status, http_status=status, retry_after=retry_after)


def test_each_pause_is_twice_the_one_before_it_and_half_of_it_is_chance(chance: float) -> None:
    pauses = [pause(ConnectionFailed("gone"), failures=failures) for failures in range(4)]

    full = [0.25, 0.5, 1.0, 2.0]
    assert pauses == [seconds if chance else seconds / 2 for seconds in full]


def test_a_call_is_repeated_as_often_as_the_settings_say() -> None:
    gone = ConnectionFailed("gone")

    assert pause(gone, failures=0, retries=0) is None
    assert pause(gone, failures=1, retries=2) is not None
    assert pause(gone, failures=2, retries=2) is None


@pytest.mark.parametrize(
    "error",
    [ConnectionFailed("gone"), TruncatedAnswer("cut", http_status=200), RequestTimeout("slow")]
    + [gateway(status) for status in (429, 502, 503, 504)]
    + [api(status) for status in (429, 503)],
    ids=lambda error: f"{type(error).__name__}-{getattr(error, 'http_status', None)}",
)
def test_a_read_is_repeated_after_what_may_pass(error: CloudStackError) -> None:
    assert pause(error) is not None


@pytest.mark.parametrize(
    "error",
    [ProtocolError("page", http_status=200), ConfigError("no"), TlsFailed("untrusted")]
    + [api(status) for status in (401, 431, 530, 531)],
    ids=lambda error: f"{type(error).__name__}-{getattr(error, 'http_status', None)}",
)
def test_a_read_is_not_repeated_after_what_will_not_pass(error: CloudStackError) -> None:
    assert pause(error) is None


def test_a_timeout_is_tried_once_more() -> None:
    slow = RequestTimeout("slow")

    assert pause(slow, failures=0) is not None
    assert pause(slow, failures=1) is None


def test_a_change_is_repeated_where_it_was_surely_not_begun() -> None:
    unsent = ConnectionFailed("nobody listens", maybe_sent=False)
    limited = api(429)
    assert limited.outcome == "refused"

    assert pause(unsent, CHANGE) is not None
    assert pause(limited, CHANGE) is not None


@pytest.mark.parametrize(
    "error",
    [
        ConnectionFailed("broke", maybe_sent=True),
        RequestTimeout("slow", maybe_sent=True),
        # Nothing was sent, but nobody waits for two timeouts.
        RequestTimeout("slow", maybe_sent=False),
        gateway(429),
        # Said behind a whole answer, so the command was carried out up to there.
        RequestLimitReached("no", errorcode=429, http_status=200),
        # Refused before it began, and the same call would be refused again.
        api(431),
        api(503),
    ],
    ids=lambda error: f"{type(error).__name__}-{error.outcome}",
)
def test_a_change_is_not_repeated_after_anything_else(error: CloudStackError) -> None:
    assert pause(error, CHANGE) is None


@pytest.mark.parametrize("make", [gateway, api])
def test_a_wish_of_the_server_is_kept_and_some_chance_added(make: type, chance: float) -> None:
    error: CloudStackError = make(503, 2.0)

    assert pause(error) == 2.0 + 0.1 * chance


def test_a_wish_for_less_than_the_usual_pause_is_passed_over(chance: float) -> None:
    assert pause(gateway(503, 0.0)) == (0.25 if chance else 0.125)


def test_a_wish_for_more_than_a_minute_is_left_to_the_caller(chance: float) -> None:
    assert pause(gateway(503, 60.0)) == 60.0 + 0.1 * chance
    assert pause(gateway(503, 60.1)) is None
