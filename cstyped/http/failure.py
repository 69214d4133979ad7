"""Tell what broke an exchange that requests carried. Pure.

requests and urllib3 wrap what happened several times over, and their exceptions hold the request
with its secrets: they are taken apart here, and none of them is chained to an error of ours.
"""

from __future__ import annotations

import http.client
import ssl

import requests
import urllib3.exceptions

from cstyped.errors import CloudStackError
from cstyped.errors.redaction import scrub
from cstyped.errors.sent import Sent
from cstyped.http.breakage import (
    CLIENT_CERTIFICATE,
    IS_IT_HTTPS,
    Breakage,
    Kind,
    causes_of,
    tls_advice,
    was_hung_up,
)
from cstyped.http.completeness import truncated
from cstyped.http.received import Broken
from cstyped.http.send import Endpoint
from cstyped.settings import Settings


def failure(sent: Sent, settings: Settings, broken: Broken, endpoint: Endpoint) -> CloudStackError:
    """Return the error that an exchange without an end stands for."""
    cause = broken.cause
    if broken.answer is not None and not _is_timeout(cause):
        return truncated(sent, broken.answer)
    kind = _kind(cause)
    advice = tls_advice(str(cause)) if kind == "tls" else _advice(cause, endpoint)
    breakage = Breakage(
        kind,
        nothing_sent=broken.in_handshake or _was_never_connected(cause),
        reason=scrub(_reason(cause), sent.hidden | endpoint.passwords()),
        advice=advice,
    )
    return breakage.error(sent, settings, endpoint.origin)


def _kind(cause: Exception) -> Kind:
    if _is_timeout(cause):
        return "timeout"
    if isinstance(cause, requests.exceptions.ProxyError):
        return "proxy"
    if isinstance(cause, requests.exceptions.SSLError) and not was_hung_up(cause):
        return "tls"
    if isinstance(cause, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)):
        return "address"
    if isinstance(cause, OSError) and not isinstance(cause, requests.RequestException):
        # requests finds files that are missing before it connects.
        return "files"
    return "connection"


def _was_never_connected(error: Exception) -> bool:
    never = (
        urllib3.exceptions.NewConnectionError,  # and with it the name that was not found
        urllib3.exceptions.ConnectTimeoutError,
        ssl.SSLCertVerificationError,
    )
    causes = causes_of(error)
    return any(isinstance(cause, never) for cause in causes) or any(
        # A proxy that refuses to open a tunnel has not passed anything on.
        isinstance(cause, OSError) and str(cause).startswith("Tunnel connection failed")
        for cause in causes
    )


def _is_timeout(error: Exception) -> bool:
    timeouts = (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError)
    return any(
        isinstance(cause, timeouts)
        # NewConnectionError is a ConnectTimeoutError to urllib3, for reasons of its past.
        and not isinstance(cause, urllib3.exceptions.NewConnectionError)
        for cause in causes_of(error)
    )


def _is_no_http(error: BaseException) -> bool:
    # A connection that ends without a word is a BadStatusLine to http.client, too.
    return isinstance(error, http.client.HTTPException) and not isinstance(error, OSError)


def _reason(error: Exception) -> str:
    """Return what went wrong at the bottom, without urllib3's wrapping."""
    causes = causes_of(error)
    for cause in reversed(causes):
        if isinstance(cause, OSError) and not isinstance(cause, requests.RequestException):
            return cause.strerror or str(cause) or type(cause).__name__
        if _is_no_http(cause) and not isinstance(cause, urllib3.exceptions.HTTPError):
            return f"the response is not HTTP: {str(cause).strip()[:100]}"
    return str(causes[-1]) or str(error) or type(error).__name__


def _advice(error: Exception, endpoint: Endpoint) -> str:
    """Return what to try where a connection ended for a reason that the endpoint may be."""
    causes = causes_of(error)
    if endpoint.origin.startswith("http://") and any(_is_no_http(cause) for cause in causes):
        return IS_IT_HTTPS
    if was_hung_up(error) and not endpoint.has_certificate:
        # TLS 1.3 refuses a client without a certificate after its own greeting, or just hangs up.
        return CLIENT_CERTIFICATE
    return ""
