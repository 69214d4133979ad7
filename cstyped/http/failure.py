"""Turn what breaks an exchange into an error that says what to do. Pure.

requests and urllib3 wrap what happened several times over, and their exceptions hold the request
with its secrets: they are taken apart here, and none of them is chained to an error of ours.
"""

from __future__ import annotations

import http.client
import json
import ssl

import requests
import urllib3.exceptions

from cstyped.errors import (
    CloudStackError,
    ConfigError,
    ConnectionFailed,
    RequestTimeout,
    TlsFailed,
    TruncatedAnswer,
)
from cstyped.errors.redaction import scrub
from cstyped.errors.sent import Sent
from cstyped.http.send import Broken, Endpoint
from cstyped.settings import Settings
from cstyped.wire.call import Answer
from cstyped.wire.documents import is_document
from cstyped.wire.error_answer import body_start
from cstyped.wire.headers import header


def failure(sent: Sent, settings: Settings, broken: Broken, endpoint: Endpoint) -> CloudStackError:
    """Return the error that an exchange without an end stands for."""
    if broken.answer is not None and not _is_timeout(broken.cause):
        return truncated(sent, broken.answer)
    cause = broken.cause
    nothing_sent = broken.in_handshake or _was_never_connected(cause)
    command, where = sent.command, endpoint.origin
    reason = scrub(_reason(cause), sent.hidden | endpoint.passwords())
    warning = sent.warning_of_repeating(nothing_sent=nothing_sent)
    if _is_timeout(cause):
        doing = "connecting" if nothing_sent else "waiting for the answer"
        limit = settings.connect_timeout if nothing_sent else settings.answer_timeout
        # Without a limit of ours it was the system that gave up.
        after = "" if limit is None else f" after {limit:g} s"
        longer = "" if limit is None else "; timeout=... gives it longer"
        return RequestTimeout(
            f"{sent}: gave up {doing} at {where}{after}{warning}{longer}",
            command=command,
            maybe_sent=not nothing_sent,
        )
    if isinstance(cause, requests.exceptions.ProxyError):
        return ConnectionFailed(
            f"{sent}: the proxy on the way to {where} failed: {reason}{warning}. It comes from"
            " proxies=..., HTTPS_PROXY or HTTP_PROXY; NO_PROXY makes exceptions.",
            command=command,
            maybe_sent=not nothing_sent,
        )
    if isinstance(cause, requests.exceptions.SSLError) and not _was_hung_up(cause):
        return TlsFailed(
            f"{sent}: no trustworthy TLS connection to {where}: {reason}."
            f" {_tls_advice(str(cause))}",
            command=command,
            maybe_sent=not nothing_sent,
        )
    if isinstance(cause, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)):
        socks = "SOCKS" in reason
        extra = " pip install 'requests[socks]' lets it use such a proxy." if socks else ""
        return ConfigError(f"{sent}: {where} or its proxy is not a usable address: {reason}{extra}")
    if isinstance(cause, OSError) and not isinstance(cause, requests.RequestException):
        # requests finds files that are missing before it connects.
        return ConfigError(f"{sent}: verify=..., cert=... or REQUESTS_CA_BUNDLE: {reason}")
    doing = "no connection to" if nothing_sent else "the connection broke:"
    return ConnectionFailed(
        f"{sent}: {doing} {where}: {reason}{warning}{_advice(cause, endpoint)}",
        command=command,
        maybe_sent=not nothing_sent,
    )


def truncated(sent: Sent, answer: Answer) -> TruncatedAnswer:
    """Return the error for an answer that is not all here."""
    start = body_start(answer.body, sent.hidden)
    return TruncatedAnswer(
        f"{sent}: the answer (HTTP {answer.status}) broke off after"
        f" {len(answer.body)} bytes{sent.warning_of_repeating()}"
        + (f". It starts: {start}" if start else ""),
        http_status=answer.status,
        body_start=start,
        command=sent.command,
    )


def is_cut_off(answer: Answer) -> bool:
    """Tell whether a body that looks complete to HTTP is not: cut JSON, or a cut head."""
    text = answer.body.strip()
    if not text:
        # Without a length the end of the connection is the end of the body, and a head that
        # broke off has no length.
        lengths = ("content-length", "transfer-encoding")
        return not any(header(answer.headers, name) for name in lengths)
    if text[:1] != b"{":
        return False
    if text[-1:] != b"}":
        return True
    if is_document(answer):
        return False
    # Braces can stand in strings, so a difference only raises the suspicion.
    return text.count(b"{") > text.count(b"}") and not _parses(text)


def _parses(body: bytes) -> bool:
    try:
        json.JSONDecoder(strict=False).raw_decode(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return False
    return True


def _causes(error: BaseException) -> list[BaseException]:
    """Return an exception and all that it wraps, in `args`, `reason` or as its cause.

    Not its context: that can be an exception which the caller is handling just now, and a refused
    connection of last minute does not mean that nothing was sent this time.
    """
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        item = waiting.pop()
        if not isinstance(item, BaseException) or any(item is seen for seen in found):
            continue
        found.append(item)
        waiting += [*item.args, getattr(item, "reason", None), item.__cause__]
        waiting.append(getattr(item, "original_error", None))
    return found


def _was_never_connected(error: Exception) -> bool:
    never = (
        urllib3.exceptions.NewConnectionError,  # and with it the name that was not found
        urllib3.exceptions.ConnectTimeoutError,
        ssl.SSLCertVerificationError,
    )
    causes = _causes(error)
    return any(isinstance(cause, never) for cause in causes) or any(
        # A proxy that refuses to open a tunnel has not passed anything on.
        isinstance(cause, OSError) and str(cause).startswith("Tunnel connection failed")
        for cause in causes
    )


def _was_hung_up(error: Exception) -> bool:
    """Tell whether TLS only saw the connection end, as it does when a server restarts."""
    ends = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
    return any(isinstance(cause, ends) for cause in _causes(error))


def _is_timeout(error: Exception) -> bool:
    timeouts = (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError)
    return any(
        isinstance(cause, timeouts)
        # NewConnectionError is a ConnectTimeoutError to urllib3, for reasons of its past.
        and not isinstance(cause, urllib3.exceptions.NewConnectionError)
        for cause in _causes(error)
    )


def _is_no_http(error: BaseException) -> bool:
    # A connection that ends without a word is a BadStatusLine to http.client, too.
    return isinstance(error, http.client.HTTPException) and not isinstance(error, OSError)


def _reason(error: Exception) -> str:
    """Return what went wrong at the bottom, without urllib3's wrapping."""
    causes = _causes(error)
    for cause in reversed(causes):
        if isinstance(cause, OSError) and not isinstance(cause, requests.RequestException):
            return cause.strerror or str(cause) or type(cause).__name__
        if _is_no_http(cause) and not isinstance(cause, urllib3.exceptions.HTTPError):
            return f"what came is not HTTP: {str(cause).strip()[:100]}"
    return str(causes[-1]) or str(error) or type(error).__name__


def _tls_advice(text: str) -> str:
    for signs, advice in _TLS_ADVICE:
        if any(sign in text for sign in signs):
            return advice
    return "verify=... and cert=... say which certificates to use."


_TLS_ADVICE = (
    (
        ("Hostname mismatch", "IP address mismatch", "doesn't match"),
        "The certificate is for another name: use as the endpoint a name that it has.",
    ),
    (
        ("certificate has expired", "certificate is not yet valid"),
        "Renew the server's certificate, or set this machine's clock.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED",),
        (
            "If the server has a certificate of your own authority, name its file with"
            " verify='/path/ca.pem' or REQUESTS_CA_BUNDLE. (verify=False trusts anybody.)"
        ),
    ),
    (
        ("WRONG_VERSION_NUMBER", "record layer", "RECORD_LAYER"),
        "The port does not speak TLS: is the endpoint http:// or another port?",
    ),
    (
        ("CERTIFICATE_REQUIRED", "certificate required"),
        "The server wants a certificate of the client: cert=('client.pem', 'client.key').",
    ),
    (
        ("NO_CERTIFICATE_OR_CRL_FOUND", "no certificate or crl"),
        "The file of verify=... or REQUESTS_CA_BUNDLE holds no certificate: it is to be PEM.",
    ),
    (
        ("PEM lib", "KEY_VALUES_MISMATCH"),
        "cert=... does not name a certificate with its private key, both as PEM.",
    ),
)


def _advice(error: Exception, endpoint: Endpoint) -> str:
    """Return what to try where a connection ended for a reason that the endpoint may be."""
    causes = _causes(error)
    if endpoint.origin.startswith("http://") and any(_is_no_http(cause) for cause in causes):
        return ". Is the endpoint https://?"
    if _was_hung_up(error) and not endpoint.has_certificate:
        # TLS 1.3 refuses a client without a certificate after its own greeting, or just hangs up.
        return ". If it wants a certificate of the client: cert=('client.pem', 'client.key')."
    return ""
