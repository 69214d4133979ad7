"""How long to wait for jobs: one question, and the pause behind it."""

from __future__ import annotations

import pytest

from cstyped import errors
from cstyped.errors import ConnectionFailed, InvalidRequest, ProtocolError
from cstyped.jobs import polling
from cstyped.jobs.polling import Deadline, Faults, about, longer
from cstyped.settings import Settings
from tests.runtime.clock import Clock

Limits = float | tuple[float, float] | None


def limited(usual: Limits, left: float | None) -> Limits:
    """The limit of a question, where a call has the usual one and so much of the wait is left."""
    return Settings(timeout=usual).within(Deadline(left).longest_poll()).timeout


@pytest.mark.parametrize("usual", [30.0, (5.0, 30.0), None])
def test_a_wait_without_end_leaves_a_question_its_usual_limit(usual: Limits) -> None:
    assert limited(usual, None) == usual


@pytest.mark.parametrize(
    ("usual", "expected"), [(30.0, 9), (None, 9), (2.0, 2), ((5.0, 30.0), (5, 9))]
)
def test_no_question_outlasts_the_wait(usual: Limits, expected: Limits) -> None:
    assert limited(usual, 9) == pytest.approx(expected, abs=0.5)


def test_a_question_at_the_end_of_the_wait_has_time_for_an_answer() -> None:
    assert limited(30.0, 0.001) == 1.0


def test_nobody_sleeps_beyond_the_end_of_the_wait(clock: Clock) -> None:
    assert [about(60.0, Deadline(9)), about(60.0, Deadline(0))] == [9.0, 0.0]


def test_within_the_wait_a_rest_is_as_long_as_was_asked_and_a_fifth_at_most(clock: Clock) -> None:
    pauses = [about(10.0, Deadline(None)) for _ in range(100)]

    assert all(10.0 <= seconds <= 12.0 for seconds in pauses)
    # So many programs that began together do not stay in step.
    assert len(set(pauses)) > 1


def test_a_deadline_is_over_when_its_seconds_have_passed(clock: Clock) -> None:
    deadline = Deadline(3)

    assert (deadline.left(), deadline.over()) == (3.0, False)
    clock.now += 2.5
    assert (deadline.left(), deadline.over()) == (0.5, False)
    assert deadline.longest_poll() == 1.0
    clock.now += 0.5
    assert (deadline.left(), deadline.over()) == (0.0, True)
    clock.now += 1
    assert (deadline.left(), deadline.over()) == (0.0, True)


def test_a_deadline_of_none_is_never_over(clock: Clock) -> None:
    deadline = Deadline(None)
    clock.now += 1e9

    assert not deadline.over()
    assert deadline.left() == float("inf")


@pytest.mark.parametrize("timeout", ["5", True, float("nan"), [5]])
def test_a_timeout_is_a_number_of_seconds(timeout: object) -> None:
    with pytest.raises(InvalidRequest, match=r"timeout: .* is not a number of seconds, nor None"):
        Deadline(timeout)  # type: ignore[arg-type]  # the mistake is the point


def test_pauses_grow_by_half_up_to_five_seconds() -> None:
    pauses = [polling.FIRST_PAUSE]
    while len(pauses) < 12:
        pauses.append(longer(pauses[-1]))

    assert pauses[:3] == pytest.approx([0.2, 0.3, 0.45])
    assert pauses[-3:] == [5.0, 5.0, 5.0]
    assert longer(3.0) == 4.5


OUTAGE = ConnectionFailed("restarting")
ODD = ProtocolError("a web page", http_status=200)


def test_an_outage_is_borne_for_a_quarter_of_an_hour_where_the_wait_has_no_end(
    clock: Clock,
) -> None:
    faults, deadline = Faults(), Deadline(None)

    faults.bear(OUTAGE, deadline)
    clock.now += 900
    faults.bear(OUTAGE, deadline)
    clock.now += 0.1
    with pytest.raises(ConnectionFailed):
        faults.bear(OUTAGE, deadline)


def test_an_outage_is_borne_as_long_as_a_wait_with_an_end_lasts(clock: Clock) -> None:
    faults, deadline = Faults(), Deadline(7200)

    for _ in range(7):
        faults.bear(OUTAGE, deadline)
        clock.now += 1000
    assert faults.last is OUTAGE


def test_what_is_no_outage_is_borne_five_times_or_for_fifteen_seconds_whichever_is_more(
    clock: Clock,
) -> None:
    faults, deadline = Faults(), Deadline(None)
    for _ in range(10):
        faults.bear(ODD, deadline)
    clock.now += 14.9
    faults.bear(ODD, deadline)
    clock.now += 0.1
    with pytest.raises(ProtocolError):
        faults.bear(ODD, deadline)

    faults = Faults()
    for _ in range(4):
        faults.bear(ODD, deadline)
        clock.now += 60
    with pytest.raises(ProtocolError):
        faults.bear(ODD, deadline)


def test_an_answer_between_two_faults_begins_the_count_anew(clock: Clock) -> None:
    faults, deadline = Faults(), Deadline(None)
    for _ in range(3):
        for _ in range(4):
            faults.bear(ODD, deadline)
            clock.now += 300
        faults.none()
        assert faults.last is None

    assert faults.wished_pause() == 0.0


@pytest.mark.parametrize(
    "fault",
    [
        errors.ClientClosed("closed"),
        errors.TlsFailed("untrusted"),
        errors.ParameterError("unknown job", errorcode=431),
        errors.Unauthorized("no", errorcode=401),
        errors.AccountError("no", errorcode=531),
        errors.ConfigError("no"),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_a_fault_that_cannot_pass_is_raised_at_once(fault: errors.CloudStackError) -> None:
    with pytest.raises(type(fault)):
        Faults().bear(fault, Deadline(60))
    assert not polling.may_pass(fault)


@pytest.mark.parametrize(
    ("fault", "outage"),
    [
        (OUTAGE, True),
        (errors.RequestTimeout("slow"), True),
        (errors.GatewayError("502", http_status=502), True),
        (errors.ServiceUnavailable("maintenance", errorcode=503), True),
        (errors.RequestLimitReached("no", errorcode=429), True),
        (ODD, False),
        (errors.InternalError("deadlock", errorcode=530), False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_fault_that_may_pass_is_borne(fault: errors.CloudStackError, outage: bool) -> None:
    Faults().bear(fault, Deadline(60))

    assert polling.may_pass(fault)
    assert polling.is_outage(fault) is outage


@pytest.mark.parametrize(
    ("fault", "pause"),
    [
        (errors.RequestLimitReached("no", errorcode=429, retry_after=7.5), 7.5),
        (errors.GatewayError("503", http_status=503, retry_after=60.5), 60.0),
        (errors.GatewayError("503", http_status=503), 0.0),
        (OUTAGE, 0.0),
    ],
)
def test_a_wish_of_the_server_is_kept_up_to_a_minute(
    fault: errors.CloudStackError, pause: float
) -> None:
    faults = Faults()
    faults.bear(fault, Deadline(600))

    assert faults.wished_pause() == pause
