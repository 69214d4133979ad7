"""What breaks an exchange becomes an error that says what to do, whoever wrapped it how often."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Mapping

import pytest
import requests
import urllib3.exceptions as urllib3_errors
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

from cstyped.errors import (
    CloudStackError,
    ConfigError,
    ConnectionFailed,
    RequestTimeout,
    TlsFailed,
    TruncatedAnswer,
)
from cstyped.errors.sent import Sent
from cstyped.http.completeness import is_cut_off, truncated
from cstyped.http.failure import failure
from cstyped.http.received import Broken
from cstyped.http.send import Endpoint
from cstyped.settings import ConnectionSettings, Settings
from cstyped.wire.call import Answer

pytestmark = pytest.mark.usefixtures("proxy_free")

HTTPS = "https://cloud.example/client/api"
HTTP = "http://cloud.example/client/api"
CHANGE = Sent("startVirtualMachine", {"id": "v1"})
READ = Sent("listZones", {}, repeatable=True)
MAYBE = " (the server may have received the call: check before you repeat it)"
SETTINGS = Settings(timeout=(1.5, 30.0))


def told(
    cause: Exception,
    *,
    in_handshake: bool = False,
    answer: Answer | None = None,
    url: str = HTTPS,
    connection: ConnectionSettings | None = None,
    settings: Settings = SETTINGS,
    sent: Sent = CHANGE,
) -> CloudStackError:
    endpoint = Endpoint(url, connection or ConnectionSettings())
    return failure(sent, settings, Broken(cause, in_handshake, answer), endpoint)


def wrapped(reason: Exception, kind: type[requests.RequestException]) -> Exception:
    """As requests raises what urllib3 gave up on."""
    pool = HTTPSConnectionPool("cloud.example")
    return kind(urllib3_errors.MaxRetryError(pool, "/client/api", reason))


def never_connected(text: str) -> Exception:
    error = urllib3_errors.NewConnectionError(HTTPSConnection("cloud.example"), text)
    error.__cause__ = ConnectionRefusedError(111, "Connection refused")
    return error


def test_a_connection_that_took_too_long_has_carried_nothing() -> None:
    late = urllib3_errors.ConnectTimeoutError(None, "timed out")

    error = told(wrapped(late, requests.ConnectTimeout))

    assert str(error) == (
        "startVirtualMachine(id='v1'): timed out while connecting to https://cloud.example after"
        " 1.5 s (nothing was sent); increase timeout=... to wait longer"
    )
    assert isinstance(error, RequestTimeout)
    assert (error.command, error.outcome) == ("startVirtualMachine", "not_sent")


def test_a_handshake_that_took_too_long_has_carried_nothing() -> None:
    error = told(requests.ReadTimeout("timed out"), in_handshake=True)

    assert (
        "timed out while connecting to https://cloud.example after 1.5 s (nothing was sent)"
        in str(error)
    )
    assert error.outcome == "not_sent"


def test_an_answer_that_took_too_long_may_be_one_to_a_call_that_was_carried_out() -> None:
    # Part of it had come: that it is cut off is not what the caller can change.
    for answer in (None, Answer(200, {}, b'{"a":')):
        error = told(requests.ReadTimeout("timed out"), answer=answer)

        assert str(error) == (
            "startVirtualMachine(id='v1'): timed out while waiting for the answer from https://cloud.example"
            f" after 30 s{MAYBE}; increase timeout=... to wait longer"
        )
        assert isinstance(error, RequestTimeout)
        assert error.outcome == "unknown"


@pytest.mark.parametrize("cause", [TimeoutError(110, "Connection timed out"), TimeoutError()])
def test_where_the_system_gave_up_no_limit_of_ours_is_named(cause: OSError) -> None:
    error = told(requests.ConnectionError(cause), settings=Settings(timeout=None), sent=READ)

    assert (
        str(error)
        == "listZones(): timed out while waiting for the answer from https://cloud.example"
    )
    assert isinstance(error, RequestTimeout)


@pytest.mark.parametrize("proxied", [False, True])
def test_where_nobody_listens_nothing_was_sent(proxied: bool) -> None:
    reason = never_connected("Failed to establish a new connection")
    kind = requests.exceptions.ProxyError if proxied else requests.ConnectionError

    error = told(wrapped(reason, kind))

    where = (
        "the proxy on the way to https://cloud.example failed:"
        if proxied
        else "no connection to https://cloud.example:"
    )
    assert f"{where} Connection refused (nothing was sent)" in str(error)
    assert ("It comes from proxies=..., HTTPS_PROXY or HTTP_PROXY" in str(error)) is proxied
    assert isinstance(error, ConnectionFailed)
    assert (error.command, error.outcome) == ("startVirtualMachine", "not_sent")


@pytest.mark.parametrize(
    ("text", "outcome"),
    [("Tunnel connection failed: 403 Forbidden", "not_sent"), ("it broke", "unknown")],
)
def test_a_proxy_that_opens_no_tunnel_is_told_from_one_that_breaks(text: str, outcome: str) -> None:
    reason = urllib3_errors.ProxyError("Cannot connect to proxy", OSError(text))

    error = told(wrapped(reason, requests.exceptions.ProxyError))

    assert f"failed: {text}" in str(error)
    assert error.outcome == outcome


def test_a_connection_that_broke_may_have_carried_the_call() -> None:
    reason = urllib3_errors.ProtocolError("Connection aborted.", ConnectionResetError(104, "reset"))

    error = told(requests.ConnectionError(reason))

    assert str(error) == (
        f"startVirtualMachine(id='v1'): the connection broke: https://cloud.example: reset{MAYBE}"
    )
    assert isinstance(error, ConnectionFailed)
    assert (error.command, error.outcome) == ("startVirtualMachine", "unknown")
    assert "look before" not in str(told(requests.ConnectionError(reason), sent=READ))


def test_what_happened_is_told_without_what_wraps_it() -> None:
    reason = urllib3_errors.ProtocolError("only this")

    said = str(told(wrapped(reason, requests.ConnectionError)))

    assert "the connection broke: https://cloud.example: only this (the server" in said


def test_an_error_without_a_text_is_told_by_its_kind() -> None:
    assert ": ConnectionAbortedError" in str(
        told(requests.ConnectionError(ConnectionAbortedError()))
    )
    assert ": ConnectionError" in str(told(requests.ConnectionError()))
    assert ": no reason that anybody knows" in str(
        told(requests.ConnectionError("no reason that anybody knows"))
    )


def test_an_exception_that_wraps_itself_is_looked_at_once() -> None:
    circle = requests.ConnectionError("one")
    circle.args = ("one", circle)

    assert isinstance(told(circle), ConnectionFailed)


@pytest.mark.parametrize(
    ("url", "advice"),
    [(HTTP, True), (HTTPS, False)],
)
def test_what_is_no_http_is_shown_in_short_and_asks_for_https(url: str, advice: bool) -> None:
    reason = http.client.BadStatusLine("\x15\x03" + "x" * 200)

    said = str(
        told(requests.ConnectionError(urllib3_errors.ProtocolError("aborted", reason)), url=url)
    )

    assert "the response is not HTTP: " in said
    assert "x" * 98 in said
    assert "x" * 99 not in said
    assert said.endswith(". Is the endpoint https://?") is advice


def test_a_connection_that_ended_without_a_word_is_not_taken_for_another_protocol() -> None:
    reason = http.client.RemoteDisconnected("Remote end closed connection without response")

    said = str(told(requests.ConnectionError(urllib3_errors.ProtocolError("x", reason)), url=HTTP))

    assert "Remote end closed connection without response" in said
    assert "https://?" not in said


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        (
            "Hostname mismatch, certificate is not valid for 'x'",
            "use one of its names in the endpoint",
        ),
        (
            "IP address mismatch, certificate is not valid for '10.0.0.1'",
            "use one of its names in the endpoint",
        ),
        ("hostname 'x' doesn't match 'y'", "use one of its names in the endpoint"),
        ("certificate verify failed: certificate has expired", "Renew the server's certificate"),
        ("certificate is not yet valid", "set this machine's clock"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed", "verify='/path/ca.pem'"),
        ("[SSL: WRONG_VERSION_NUMBER]", "does not speak TLS"),
        ("record layer failure", "does not speak TLS"),
        ("[SSL: RECORD_LAYER_FAILURE]", "does not speak TLS"),
        ("TLSV13_ALERT_CERTIFICATE_REQUIRED", "requires a client certificate"),
        ("tlsv13 alert certificate required", "requires a client certificate"),
        ("[X509: NO_CERTIFICATE_OR_CRL_FOUND]", "contains no certificate in PEM format"),
        ("no certificate or crl found", "contains no certificate"),
        ("[SSL] PEM lib", "a certificate and its private key, both in PEM format"),
        ("[X509: KEY_VALUES_MISMATCH]", "a certificate and its private key"),
        ("something new", "verify=... and cert=... say which certificates to use."),
    ],
)
@pytest.mark.parametrize("in_handshake", [True, False])
def test_tls_that_cannot_be_trusted_says_what_helps(
    text: str, advice: str, in_handshake: bool
) -> None:
    error = told(requests.exceptions.SSLError(ssl.SSLError(1, text)), in_handshake=in_handshake)

    assert isinstance(error, TlsFailed)
    assert f"no trusted TLS connection to https://cloud.example: {text}." in str(error)
    assert advice in str(error)
    assert (error.command, error.maybe_sent) == ("startVirtualMachine", not in_handshake)


def test_a_certificate_that_is_refused_ends_the_greeting_before_anything_is_sent() -> None:
    reason = ssl.SSLCertVerificationError(1, "CERTIFICATE_VERIFY_FAILED")

    error = told(requests.exceptions.SSLError(reason))

    assert isinstance(error, TlsFailed)
    assert not error.maybe_sent


@pytest.mark.parametrize("kind", [ssl.SSLEOFError, ssl.SSLZeroReturnError])
@pytest.mark.parametrize("cert", [None, "client.pem"])
def test_tls_that_only_saw_the_connection_end_may_want_a_certificate_that_was_not_given(
    kind: type[ssl.SSLError], cert: str | None
) -> None:
    reason = requests.exceptions.SSLError(kind(8, "EOF occurred in violation of protocol"))

    error = told(reason, connection=ConnectionSettings(cert=cert), in_handshake=True)

    assert type(error) is ConnectionFailed
    assert not error.maybe_sent
    assert ("requires a client certificate" in str(error)) is (cert is None)


@pytest.mark.parametrize(
    ("kind", "text", "extra"),
    [
        (requests.exceptions.InvalidURL, "no host", False),
        (requests.exceptions.InvalidSchema, "Missing dependencies for SOCKS support.", True),
    ],
)
def test_an_address_that_is_none_is_a_wrong_setting(
    kind: type[requests.RequestException], text: str, extra: bool
) -> None:
    error = told(kind(text))

    assert isinstance(error, ConfigError)
    assert f"https://cloud.example or its proxy is not a usable address: {text}" in str(error)
    assert ("pip install 'requests[socks]'" in str(error)) is extra


def test_a_file_that_is_missing_is_a_wrong_setting() -> None:
    error = told(OSError("Could not find a suitable TLS CA certificate bundle"))

    assert isinstance(error, ConfigError)
    assert "verify=..., cert=... or REQUESTS_CA_BUNDLE: Could not find" in str(error)


def test_no_reason_shows_what_opens_the_proxy_or_what_was_sent() -> None:
    proxies = {"https": "http://someone:hunter22@proxy.example:3128"}
    cause = requests.ConnectionError("someone:hunter22 said another-secret and hunter22")
    sent = Sent("x", {}, hidden=frozenset({"another-secret", "hunter22"}))

    said = str(told(cause, connection=ConnectionSettings(proxies=proxies), sent=sent))

    for secret in ("hunter22", "another-secret"):
        assert secret not in said


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("http://proxy.example:3128", []),
        ("http://someone:hunter22@proxy.example:3128", ["someone:hunter22", "hunter22"]),
        ("http://someone:hunter@22@proxy.example:3128", ["someone:hunter@22", "hunter@22"]),
        ("http://someone:a:b@proxy.example", ["someone:a:b", "a:b"]),
    ],
)
def test_what_opens_a_proxy_is_its_user_with_the_password_and_the_password(
    proxy: str, words: list[str]
) -> None:
    endpoint = Endpoint(HTTPS, ConnectionSettings(proxies={"https": proxy}))

    assert endpoint.passwords() == frozenset(words)


def test_an_answer_that_broke_off_is_shown_as_far_as_it_came() -> None:
    cause = requests.exceptions.ChunkedEncodingError("broke")

    error = told(cause, answer=Answer(206, {}, b'{"a": '))

    assert isinstance(error, TruncatedAnswer)
    assert str(error) == (
        "startVirtualMachine(id='v1'): the answer (HTTP 206) was cut off after 6 bytes"
        f'{MAYBE}. It starts: {{"a":'
    )
    assert (error.http_status, error.body_start, error.command) == (
        206,
        '{"a":',
        "startVirtualMachine",
    )
    nothing = truncated(READ, Answer(200, {}, b""))
    assert str(nothing) == "listZones(): the answer (HTTP 200) was cut off after 0 bytes"


@pytest.mark.parametrize(
    ("body", "headers", "cut"),
    [
        (b"", {}, True),
        (b" \n", {}, True),
        (b"", {"Content-Length": "0"}, False),
        (b"", {"Transfer-Encoding": "chunked"}, False),
        (b"", {"Content-Type": "text/xml"}, True),
        (b"{}", {}, False),
        (b' {"a": {"b": 1}}\n', {}, False),
        (b'{"a": 1', {}, True),
        (b"{", {}, True),
        (b'{"a": {"b": 1}', {}, True),
        # Braces that stand in texts, open or closed.
        (b'{"a": "{{"}', {}, False),
        (b'{"a": "}"}', {}, False),
        (b'{"a": x}}', {}, False),
        (b'{"a": "{", "b": {"c": "}"', {}, True),
        (b'{"a": "tab\there {"}', {}, False),
        (b'{"a": {"b": "\xff{"}', {}, True),
        (b"{" * 50_000 + b"}", {}, True),
        # What is no object is not judged here.
        (b"[1", {}, False),
        (b"<html", {}, False),
    ],
)
def test_an_answer_is_cut_off_where_its_object_is_not_closed(
    body: bytes, headers: Mapping[str, str], cut: bool
) -> None:
    assert is_cut_off(Answer(200, headers, body)) is cut
