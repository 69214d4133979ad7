"""Which error an answer stands for, what it says and what it hides."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cstyped import VirtualMachine, errors
from cstyped.errors import ApiError, CloudStackError, JobFailed, ProtocolError
from cstyped.errors.sent import Sent
from cstyped.jobs import Job
from cstyped.wire import error_answer
from cstyped.wire.call import Answer

JSON = {"Content-Type": "application/json;charset=utf-8"}


RECORDINGS = Path(__file__).parents[1] / "recordings" / "4.22"


def answered(inside: object, status: int = 431, command: str = "listZones") -> CloudStackError:
    body = json.dumps({f"{command.lower()}response": inside}).encode()
    return error_answer.error_from_answer(Answer(status, JSON, body), Sent(command, {"id": "x"}))


def job(job_id: str) -> Job[VirtualMachine]:
    return Job(None, job_id, VirtualMachine)


@pytest.mark.parametrize("code", errors.BY_CODE)
def test_each_code_has_its_own_class(code: int) -> None:
    error = answered({"errorcode": code, "errortext": "so it is", "uuidList": []}, code)

    assert type(error) is errors.BY_CODE[code]
    assert isinstance(error, ApiError)
    assert (error.errorcode, error.http_status, error.errortext) == (code, code, "so it is")


def test_an_unknown_code_is_an_api_error() -> None:
    error = answered({"errorcode": 599, "errortext": "new"}, 599)

    assert type(error) is ApiError
    assert error.errorcode == 599


def test_an_error_carries_all_that_the_server_said() -> None:
    uuids = [{"uuid": "u-1", "description": "vm"}, {"uuid": "u-2"}, {"description": "no uuid"}]

    error = answered(
        {"errorcode": 431, "cserrorcode": 4350, "errortext": "Unable", "uuidList": uuids}
    )

    assert isinstance(error, errors.ParameterError)
    assert error.cserrorcode == 4350
    assert error.uuids == ("u-1", "u-2")
    assert error.command == "listZones"


def test_the_text_says_what_was_called_with_what_and_what_came_of_it() -> None:
    error = answered({"errorcode": 431, "cserrorcode": 9999, "errortext": "Unable to find x"})

    assert str(error) == "listZones(id='x'): Unable to find x (error 431, cserrorcode 9999)"


def test_an_error_without_a_text_is_still_readable() -> None:
    assert "the server without a reason" in str(answered({"errorcode": 530}, 530))


def test_an_error_text_that_is_json_itself_is_unpacked() -> None:
    inner = json.dumps({"r": {"errorcode": 511, "cserrorcode": 4295, "errortext": "wrong code"}})

    error = answered({"errorcode": 511, "errortext": inner}, 511)

    assert isinstance(error, errors.TwoFactorRequired)
    assert (error.errortext, error.cserrorcode) == ("wrong code", 4295)


def test_a_login_by_get_is_refused_in_plain_text() -> None:
    body = b"Please use HTTP POST to authenticate using this API"

    error = error_answer.error_from_answer(Answer(405, JSON, body), Sent("login"))

    assert isinstance(error, errors.MethodNotAllowed)
    assert "HTTP POST" in error.errortext


@pytest.mark.parametrize(
    ("status", "body", "kind", "text"),
    [
        (511, b"two factor is wanted", errors.TwoFactorRequired, "two factor is wanted"),
        (531, b"null", errors.AccountError, ""),
        (431, b"Invalid token", errors.ParameterError, "Invalid token"),  # resetPassword
    ],
)
def test_a_refusal_in_plain_text_has_the_class_of_its_status(
    status: int, body: bytes, kind: type[ApiError], text: str
) -> None:
    error = error_answer.error_from_answer(Answer(status, JSON, body), Sent("login"))

    assert isinstance(error, kind)
    assert (error.errorcode, error.errortext) == (status, text)


@pytest.mark.parametrize("media", ["text/plain", "application/x", ""])
@pytest.mark.parametrize("status", [405, 511, 531])
def test_plain_text_that_is_not_said_to_be_cloudstacks_is_not(status: int, media: str) -> None:
    answer = Answer(status, {"Content-Type": media}, b"Please use another method")

    assert isinstance(error_answer.error_from_answer(answer, Sent("login")), ProtocolError)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (405, b"<html>"),
        (405, b""),
        (405, b" "),
        (405, b"{"),
        (405, b"["),
        (400, b"no"),
        (503, b"no"),
    ],
)
def test_what_is_no_plain_text_of_a_login_is_not_cloudstacks(status: int, body: bytes) -> None:
    error = error_answer.error_from_answer(Answer(status, JSON, body), Sent("login"))

    assert isinstance(error, ProtocolError)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (431, b"Invalid token"),
        (431, b"<html>Request Header Fields Too Large</html>"),
        (431, b'{"message": "too large"}'),
        (401, b"<html>Please log in</html>"),
        (400, b"Unable to parse form content"),
        (500, b""),
        (404, b"Not found"),
        (431, b'["errorcode"]'),
        (431, b'{"a": {"errorcode": true}}'),
        (431, b'{"a": {"errorcode": 431}, "b": 1}'),
    ],
)
def test_what_is_not_cloudstacks_is_a_protocol_error(status: int, body: bytes) -> None:
    error = error_answer.error_from_answer(
        Answer(status, {"Content-Type": "text/html"}, body), Sent("listZones")
    )

    assert isinstance(error, ProtocolError)
    assert error.http_status == status
    assert error.body_start == body.decode()


def test_the_start_of_a_body_is_short_and_on_one_line() -> None:
    assert error_answer.body_start(b"<html>\n\n" + b"x" * 193) == "<html> " + "x" * 193
    assert error_answer.body_start(b"<html>\n\n" + b"x" * 194) == "<html> " + "x" * 193 + "..."
    # Blanks before it do not use it up.
    assert error_answer.body_start(b"\n" * 1000 + b"<html>") == "<html>"


def test_the_start_of_a_body_shows_no_secret() -> None:
    body = b'{"sessionkey":"abc","userid":"u","x":"apiKey=KEY&secretkey=S3CR3T&page=1 hunter22"}'

    start = error_answer.body_start(body, hidden=["hunter22"])

    for secret in ("abc", "KEY&", "S3CR3T", "hunter22"):
        assert secret not in start
    assert "page=1" in start


def test_a_secret_that_is_cut_at_the_end_of_the_start_does_not_show_its_first_half() -> None:
    body = b"x" * 190 + b"this-is-the-secret-value" + b"y" * 100

    assert "this-is" not in error_answer.body_start(body, hidden=["this-is-the-secret-value"])


@pytest.mark.parametrize(
    ("answer", "code", "text"),
    [
        ({"jobresult": {"errorcode": 533, "errortext": "no room"}}, 533, "no room"),
        ({"jobresult": {"errorcode": "533", "errortext": "no room"}}, 533, "no room"),
        ({"jobresultcode": 530, "jobresult": "it broke"}, 530, "it broke"),
        ({"jobresultcode": 0}, 0, "without a reason"),
        ({"jobstatus": 3}, 0, "cancelled"),
        ({"jobresultcode": 530, "jobresult": {}}, 530, "without a reason"),
        ({"jobresult": {"r": {"errorcode": 535, "errortext": "no more"}}}, 535, "no more"),
        ({"jobresult": {"success": False, "displaytext": "no disk"}}, 0, "no disk"),
    ],
)
def test_each_form_of_a_failed_job_is_told(answer: dict[str, object], code: int, text: str) -> None:
    error = error_answer.job_failed(
        job("j-1"), {"jobstatus": 2, **answer}, Sent("deployVirtualMachine")
    )

    assert isinstance(error, JobFailed)
    assert (error.errorcode, error.job_id, error.command) == (code, "j-1", "deployVirtualMachine")
    assert text in str(error)
    assert "j-1" in str(error)


@given(st.binary(), st.integers(100, 599))
def test_any_body_makes_an_error_and_no_exception(body: bytes, status: int) -> None:
    assert isinstance(
        error_answer.error_from_answer(Answer(status, JSON, body), Sent("listZones")),
        CloudStackError,
    )


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(
    st.dictionaries(
        st.sampled_from(["errorcode", "cserrorcode", "errortext", "uuidList", "x"]), json_values
    ),
    st.integers(100, 599),
)
def test_any_json_makes_an_error_and_no_exception(inside: object, status: int) -> None:
    error = answered(inside, status)

    assert isinstance(error, CloudStackError)
    assert isinstance(str(error), str)
    pickle.loads(pickle.dumps(error))


def test_every_recorded_error_has_a_class_and_its_own_text() -> None:
    seen = 0
    for scene in sorted(RECORDINGS.glob("*.json")):
        for exchange in json.loads(scene.read_text())["exchanges"]:
            answer = exchange["response"]
            if answer["status"] == 200:
                continue
            seen += 1
            error = error_answer.error_from_answer(
                Answer(
                    answer["status"],
                    dict(answer["headers"]),
                    answer["body"].encode("utf-8", "surrogateescape"),
                ),
                Sent(dict(exchange["request"]["params"]).get("command", "")),
            )
            assert isinstance(error, errors.BY_CODE[answer["status"]]), answer
            assert type(error) in (errors.BY_CODE[answer["status"]], errors.NotFound), answer
            assert error.errortext

    assert seen > 60


def test_the_error_of_a_job_of_no_known_command_names_the_job_alone() -> None:
    assert (
        str(error_answer.job_failed(job("j1"), {"jobresult": "out of memory"}, Sent("")))
        == "job j1: out of memory"
    )


def test_a_failure_that_is_json_in_a_text_is_opened() -> None:
    inside = {"errorcode": 533, "errortext": "no host has room"}
    for text in (
        json.dumps(inside),
        json.dumps({"errorresponse": inside}),
        # With a raw control character, as the server can send it.
        json.dumps(inside | {"x": "TAB"}).replace("TAB", "\t"),
    ):
        failure = error_answer.job_failed(
            job("j1"), {"jobresult": text, "jobresultcode": 530}, Sent("start")
        )
        assert (failure.errorcode, failure.errortext) == (533, "no host has room")


def test_an_error_text_can_be_written_to_any_file() -> None:
    error = answered({"errorcode": 431, "errortext": "half \ud800"})

    assert str(error).encode("utf-8")


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_proxy_that_answers_may_have_passed_a_change_on(status: int) -> None:
    error = error_answer.error_from_answer(
        Answer(status, {}, b"<html>"), Sent("deployVirtualMachine")
    )

    assert "may have received the call" in str(error)
    assert error.outcome == "unknown"


@pytest.mark.parametrize(
    ("status", "media", "body", "what"),
    [
        (200, "", b"", "an empty body, which CloudStack also sends when it fails on a parameter"),
        (500, "", b" \n", "an empty body"),
        (500, "", b"<html>", "a web page"),
        (500, "", b"<", "a web page"),
        (500, "", b"<?php", "a web page"),
        (500, "", b"<a><?xml", "a web page"),
        (500, "", b"<?xml", "XML"),
        (500, "", b'<?XML version="1.0"?>', "XML"),
        (200, "", b"{}", "JSON without CloudStack's envelope"),
        (500, "", b' {"a": 1} ', "JSON without CloudStack's envelope"),
        (200, "", b"[]", "other JSON"),
        (200, "", b"[1, 2]", "other JSON"),
        (200, "", b'{"a": [1]', "incomplete JSON"),
        (200, "", b'{"a": 1~', "incomplete JSON"),
        (200, "", b"[1", "incomplete JSON"),
        (200, "", b'[{"a": 1}', "incomplete JSON"),
        (200, "", b"[", "incomplete JSON"),
        (199, "", b"[1", "other JSON"),
        (500, "", b'{"a": [1]', "other JSON"),
        (500, "", b"5", "text without a content type"),
        (500, "text/plain; charset=ascii", b"no}", "text of type text/plain"),
        (500, "text/plain", b"no]", "text of type text/plain"),
        (500, "text/plain", b"~]", "text of type text/plain"),
    ],
)
def test_what_is_not_cloudstacks_is_called_by_its_name(
    status: int, media: str, body: bytes, what: str
) -> None:
    answer = Answer(status, {"Content-Type": media}, body)

    error = error_answer.not_cloudstack(answer, Sent("listZones"))

    assert f"the answer (HTTP {status}) is not CloudStack's: {what}." in str(error)


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (299, b"x", ""),
        (300, b"x", "If that is the API, use it as the endpoint."),
        (399, b"x", "If that is the API, use it as the endpoint."),
        (400, b"x", ""),
        (407, b"x", "The proxy requires a user name"),
        (200, b"x", "Check the endpoint"),
        (404, b"x", "Check the endpoint"),
        (500, b"<html>", "Check the endpoint"),
        (500, b"x", ""),
        (199, b"x", ""),
        (503, b"<html>", "usually temporary"),
    ],
)
def test_what_helps_is_told_by_the_status_and_by_what_came(
    status: int, body: bytes, words: str
) -> None:
    said = str(error_answer.not_cloudstack(Answer(status, {}, body), Sent("listZones")))

    for advice in (
        "use it as the endpoint",
        "requires a user name",
        "Check the endpoint",
        "usually temporary",
    ):
        assert (advice in said) is (advice in words or words.startswith(advice)), advice
    assert words in said


def test_a_redirect_is_named_without_its_query_and_without_secrets() -> None:
    headers = {"Location": "https://other.example/hunter22/api?sessionkey=abc"}
    answer = Answer(302, headers, b"")

    error = error_answer.not_cloudstack(answer, Sent("x", hidden=frozenset({"hunter22"})))

    assert "a redirect to https://other.example/" in str(error)
    assert "hunter22" not in str(error)
    assert "sessionkey" not in str(error)
    assert "a redirect to nowhere" in str(
        error_answer.not_cloudstack(Answer(302, {}, b""), Sent("x"))
    )


def test_a_plain_text_is_cut_after_a_thousand_characters() -> None:
    error = error_answer.error_from_answer(Answer(511, JSON, b"x" * 1001), Sent("login"))

    assert isinstance(error, ApiError)
    assert error.errortext == "x" * 1000


def test_a_gateways_answer_does_not_blame_the_endpoint() -> None:
    error = error_answer.error_from_answer(Answer(503, {}, b"<html>busy</html>"), Sent("listZones"))

    assert "proxy or load balancer" in str(error)
    assert "/client/api" not in str(error)


def test_an_empty_answer_says_that_the_parameters_may_be_the_reason() -> None:
    error = error_answer.error_from_answer(Answer(200, JSON, b""), Sent("deleteProject"))

    assert "when it fails on a parameter" in str(error)


def test_json_that_is_no_object_is_not_told_to_be_cut_off() -> None:
    error = error_answer.error_from_answer(Answer(200, JSON, b"[]"), Sent("listZones"))

    assert "other JSON" in str(error)
