"""Every error of a call says what became of it."""

from __future__ import annotations

import pickle
from collections.abc import Mapping

import pytest

from cstyped import errors
from cstyped.errors import ApiError, CloudStackError, Outcome
from cstyped.errors.sent import Sent
from cstyped.wire.call import Answer
from cstyped.wire.error_answer import error_from_answer
from tests.runtime.specimens import (
    DeleteMachineRequest,
    DeployMachineRequest,
    Machine,
    ScriptedClient,
    UpdateMachineRequest,
    answering,
)
from tests.runtime.test_errors import EVERY_KIND

# Of an error that says no more than its class does; of all others it is "unknown".
BY_CLASS: Mapping[str, Outcome | None] = {
    "ConfigError": "not_sent",
    "InvalidRequest": "not_sent",
    "ClientClosed": "not_sent",
    "CloudStackError": None,
    "JobTimeout": None,
    "MissingField": None,
    "MultipleResults": None,
    "NoResult": None,
}
REFUSED = (400, 401, 405, 429, 430, 431, 432, 503, 511, 531, 532, 535, 536, 537)
UNKNOWN = (530, 533, 534)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_class_of_errors_has_an_outcome(kind: type[CloudStackError]) -> None:
    error = kind("the text")

    assert error.outcome == BY_CLASS.get(kind.__name__, "unknown")
    assert pickle.loads(pickle.dumps(error)).outcome == error.outcome


@pytest.mark.parametrize(
    "kind", [errors.TransportError, errors.ConnectionFailed, errors.RequestTimeout]
)
def test_a_call_that_was_surely_not_sent_says_so(kind: type[errors.TransportError]) -> None:
    assert kind("x", maybe_sent=False).outcome == "not_sent"
    assert kind("x", maybe_sent=True).outcome == "unknown"


def answered(code: int, status: int) -> ApiError:
    body = b'{"response":{"errorcode":%d,"errortext":"no"}}' % code
    error = error_from_answer(Answer(status, {}, body), Sent("deleteMachine"))
    assert isinstance(error, ApiError)
    return error


@pytest.mark.parametrize("code", REFUSED)
def test_a_refusal_before_anything_is_done_is_told_by_its_code(code: int) -> None:
    assert answered(code, status=code).outcome == "refused"


@pytest.mark.parametrize("code", [*UNKNOWN, 0, 599])
def test_a_failure_that_can_come_halfway_is_unknown(code: int) -> None:
    assert answered(code, status=code).outcome == "unknown"


def test_every_code_that_has_a_class_is_decided_on() -> None:
    assert set(errors.BY_CODE) == {*REFUSED, *UNKNOWN}


def test_an_error_that_the_server_wrote_behind_its_answer_is_unknown() -> None:
    assert answered(431, status=200).outcome == "unknown"


def test_a_change_that_says_no_success_may_have_been_carried_out_in_part() -> None:
    with pytest.raises(ApiError, match="no way") as caught:
        answering({"success": False, "displaytext": "no way"}).send(DeleteMachineRequest(id="1"))

    assert caught.value.outcome == "unknown"


def test_an_answer_that_cannot_be_read_leaves_the_change_unknown() -> None:
    with pytest.raises(errors.ResponseShapeError) as misfit:
        answering({"machine": {"id": 5, "name": "x"}}, strict=True).send(
            UpdateMachineRequest(id="1")
        )
    with pytest.raises(errors.ProtocolError) as no_job:
        answering({"id": "1"}).send(DeployMachineRequest(zoneid="z"))

    assert misfit.value.outcome == no_job.value.outcome == "unknown"


def test_a_request_that_is_wrong_was_not_sent() -> None:
    with pytest.raises(errors.InvalidRequest) as caught:
        UpdateMachineRequest(name="x")  # type: ignore[call-arg]  # the point

    assert caught.value.outcome == "not_sent"


# While a job is waited for, it runs on, whatever happens to the questions about it.


@pytest.mark.parametrize(
    "fault",
    [
        errors.ClientClosed("closed"),
        errors.TlsFailed("not trusted", maybe_sent=False),
        errors.ParameterError("no such job", errorcode=431, command="queryAsyncJobResult"),
        errors.Unauthorized("no", errorcode=401),
    ],
)
def test_a_fault_that_ends_a_wait_says_nothing_of_the_change(fault: CloudStackError) -> None:
    client = ScriptedClient(lambda command, params: fault)
    job = client.job("j", Machine)

    with pytest.raises(type(fault)) as waited:
        job.result()

    assert waited.value.outcome is None
    assert waited.value.job is job
    pickle.dumps(waited.value)
    if not isinstance(fault, errors.ParameterError):
        with pytest.raises(type(fault)) as of_many:
            list(client.as_completed([client.job("j", Machine)]))
        assert of_many.value.outcome is None


def test_a_job_that_nobody_knows_any_more_says_nothing_of_the_change() -> None:
    gone = errors.ParameterError("no such job", errorcode=431, command="queryAsyncJobResult")
    client = ScriptedClient(lambda command, params: gone)

    (job,) = client.as_completed([client.job("j", Machine)])
    with pytest.raises(errors.ParameterError) as caught:
        job.result()

    assert caught.value.outcome is None
    assert caught.value.job is job
    assert pickle.loads(pickle.dumps(caught.value)).job.id == "j"


def test_a_wait_without_time_or_client_says_nothing_of_the_change() -> None:
    running = answering({"jobid": "j", "jobstatus": 0}).job("j", Machine)

    with pytest.raises(errors.JobTimeout) as late:
        running.result(timeout=0)
    with pytest.raises(errors.InvalidRequest) as misspelt:
        running.result(timeout="soon")  # type: ignore[arg-type]  # the point
    with pytest.raises(errors.ConfigError) as pickled:
        pickle.loads(pickle.dumps(running)).result()

    assert late.value.outcome is misspelt.value.outcome is pickled.value.outcome is None
    assert late.value.job is misspelt.value.job is running


def test_what_a_failed_job_had_done_may_have_stayed() -> None:
    ended = {"jobid": "j", "jobstatus": 2, "jobresult": {"errorcode": 431, "errortext": "no"}}

    with pytest.raises(errors.JobFailed) as caught:
        answering(ended).job("j", Machine).result()

    assert caught.value.outcome == "unknown"
