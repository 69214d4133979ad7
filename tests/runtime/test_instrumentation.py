"""What watches or mocks requests sees the calls of a client, and no secret in them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests_mock
import responses
from opentelemetry.instrumentation.requests import RequestsInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from cstyped import ApiKeys, Client, UserLogin
from cstyped.errors import CloudStackError, ConnectionFailed, ParameterError
from tests.faults import server as faults
from tests.faults.server import FaultServer, Sessions

KEY, SECRET, PASSWORD = "4piK3y-of-nobody", "s3cr3t-of-nobody", "p4ssw0rd-of-nobody"
MOCKED = "https://cloud.invalid/client/api"
ZONES = {"listzonesresponse": {"count": 1, "zone": [{"id": "z1", "name": "one"}]}}


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    """What OpenTelemetry's instrumentation of requests records."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = RequestsInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield exporter
    instrumentor.uninstrument()
    provider.shutdown()


def signed(server: FaultServer, *, retries: int = 0) -> Client:
    return Client(server.endpoint, ApiKeys(KEY, SECRET), timeout=5.0, retries=retries)


def secrets_in(spans: tuple[ReadableSpan, ...], *more: str) -> list[str]:
    seen = "\n".join(span.to_json() for span in spans)
    return [secret for secret in (KEY, SECRET, PASSWORD, *more) if secret in seen]


def test_opentelemetry_sees_one_span_for_one_call(spans: InMemorySpanExporter) -> None:
    with FaultServer() as server, signed(server) as client:
        client.list_zones()

        (span,) = spans.get_finished_spans()
        attributes = span.attributes or {}
        assert (attributes["http.method"], attributes["http.url"]) == ("POST", server.endpoint)
        assert attributes["http.status_code"] == 200
        assert server.received[0].headers["traceparent"]


def test_each_repetition_has_a_span_of_its_own(spans: InMemorySpanExporter) -> None:
    with FaultServer() as server, signed(server, retries=1) as client:
        server.once(faults.page(503))
        client.list_zones()

    statuses = [(span.attributes or {})["http.status_code"] for span in spans.get_finished_spans()]
    assert statuses == [503, 200]


@pytest.mark.parametrize(
    "fault", [faults.close_without_answer, faults.page(302, (("Location", "/"),)), faults.page(500)]
)
def test_no_span_shows_a_secret_of_a_call(fault: faults.Fault, spans: InMemorySpanExporter) -> None:
    with FaultServer() as server, signed(server) as client:
        server.always(fault)
        with pytest.raises(CloudStackError):
            client.update_user(id="u1", password=PASSWORD)

        (span,) = spans.get_finished_spans()
        assert secrets_in((span,), server.received[0].params["signature"]) == []


def test_no_span_shows_a_secret_of_a_session(spans: InMemorySpanExporter) -> None:
    with FaultServer(Sessions(password=PASSWORD)) as server:
        with Client(server.endpoint, UserLogin("admin", PASSWORD)) as client:
            client.list_zones()

        assert server.commands() == ["login", "listZones", "logout"]
        finished = spans.get_finished_spans()
        assert len(finished) == 3
        assert secrets_in(finished, *server.received[1].cookies.values()) == []


def test_no_span_shows_the_password_of_a_proxy(spans: InMemorySpanExporter) -> None:
    with FaultServer() as gone:
        proxy = f"http://someone:{PASSWORD}@127.0.0.1:{gone.port}"
    client = Client(MOCKED, ApiKeys(KEY, SECRET), retries=0, proxies={"https": proxy})
    with pytest.raises(ConnectionFailed):
        client.list_zones()

    assert len(spans.get_finished_spans()) == 1
    assert secrets_in(spans.get_finished_spans()) == []


def test_requests_mock_answers_calls() -> None:
    with requests_mock.Mocker() as mocker, Client(MOCKED, ApiKeys(KEY, SECRET)) as client:
        mocker.post(MOCKED, json=ZONES)

        assert client.list_zones().one().name == "one"
        assert "command=listZones" in str(mocker.last_request.text)


def test_requests_mock_answers_a_login_with_its_cookie() -> None:
    def answer(request: requests_mock.request._RequestObjectProxy, context: object) -> object:
        if "command=login" in request.text:
            return {"loginresponse": {"sessionkey": "k-of-nobody", "timeout": 1800}}
        return ZONES

    login = UserLogin("admin", PASSWORD)
    with requests_mock.Mocker() as mocker, Client(MOCKED, login) as client:
        mocker.post(MOCKED, json=answer, headers={"Set-Cookie": "JSESSIONID=node0; Path=/client"})

        assert client.list_zones().one().id == "z1"
        assert mocker.request_history[1].headers["Cookie"].endswith("JSESSIONID=node0")


def test_requests_mock_raises_what_a_call_would_raise() -> None:
    error = {"createuserresponse": {"errorcode": 431, "errortext": "no such thing"}}
    with requests_mock.Mocker() as mocker, Client(MOCKED, ApiKeys(KEY, SECRET)) as client:
        mocker.post(MOCKED, json=error, status_code=431)
        with pytest.raises(ParameterError, match="no such thing"):
            client.delete_user(id="u1")


def test_responses_answers_calls() -> None:
    with responses.RequestsMock() as mocked, Client(MOCKED, ApiKeys(KEY, SECRET)) as client:
        mocked.post(MOCKED, json=ZONES)

        assert client.list_zones().one().name == "one"
        assert "command=listZones" in str(mocked.calls[0].request.body)


def test_a_mock_that_expects_no_call_makes_it_fail() -> None:
    client = Client(MOCKED, ApiKeys(KEY, SECRET), retries=0)
    with (
        responses.RequestsMock(),
        pytest.raises(ConnectionFailed, match="Connection refused by Responses"),
    ):
        client.list_zones()
    with requests_mock.Mocker(), pytest.raises(requests_mock.NoMockAddress, match=MOCKED):
        client.list_zones()


def test_a_redirect_is_not_followed_and_its_body_is_not_read_by_requests() -> None:
    with FaultServer() as server, signed(server) as client:
        server.always(faults.page(302, (("Location", "http://[broken/"),)))
        with pytest.raises(CloudStackError, match=r"a redirect to .*The body starts: <html>"):
            client.list_zones()

        assert len(server.received) == 1
