"""Tell what broke an exchange that aiohttp carried. Pure.

The exceptions of aiohttp hold the request with its secrets: they are taken apart here, and none of
them is chained to an error of ours.
"""

from __future__ import annotations

import errno
import os
import socket
import ssl
from collections.abc import Mapping
from typing import Final

import aiohttp

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

# What the system says of errors that asyncio raises without a word.
_WITHOUT_NUMBER: Final[Mapping[type[OSError], str]] = {
    BrokenPipeError: os.strerror(errno.EPIPE),
    ConnectionAbortedError: os.strerror(errno.ECONNABORTED),
    ConnectionResetError: os.strerror(errno.ECONNRESET),
}


class ClosedMeanwhileError(Exception):
    """The connections were closed while the call was under way."""


class UnusableFilesError(Exception):
    """The files of certificates cannot be read."""


class UnusableProxyError(Exception):
    """A proxy of a kind that aiohttp does not speak to."""


def failure(sent: Sent, settings: Settings, broken: Broken, endpoint: Endpoint) -> CloudStackError:
    """Return the error that an exchange without an end stands for."""
    cause = broken.cause
    kind = _kind(cause)
    if broken.answer is not None and kind != "timeout":
        return truncated(sent, broken.answer)
    advice = tls_advice(str(cause)) if kind == "tls" else _advice(cause, endpoint)
    breakage = Breakage(
        kind,
        nothing_sent=broken.in_handshake,
        reason=scrub(_reason(cause), sent.hidden | endpoint.passwords()),
        advice=advice,
    )
    return breakage.error(sent, settings, endpoint.origin)


def _kind(cause: Exception) -> Kind:
    causes = causes_of(cause)
    if any(isinstance(each, TimeoutError) for each in causes):
        return "timeout"
    if isinstance(cause, (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError)):
        return "proxy"
    if isinstance(cause, UnusableFilesError):
        return "files"
    if isinstance(cause, (UnusableProxyError, aiohttp.InvalidURL)):
        return "address"
    if any(isinstance(each, ssl.SSLError | ssl.CertificateError) for each in causes):
        return "connection" if was_hung_up(cause) else "tls"
    return "connection"


def _reason(error: Exception) -> str:
    """Return what went wrong at the bottom, without aiohttp's wrapping."""
    causes = causes_of(error)
    for cause in reversed(causes):
        if isinstance(cause, aiohttp.ClientHttpProxyError):
            return f"it answered {cause.status} {cause.message}".strip()
        if _is_no_http(cause):
            return f"the response is not HTTP: {_line(cause)}"
        if isinstance(cause, OSError) and not isinstance(cause, aiohttp.ClientError):
            return _of_system(cause)
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "the server closed it without an answer"
    return str(causes[-1]) or str(error) or type(error).__name__


def _of_system(error: OSError) -> str:
    if isinstance(error, ssl.SSLError | socket.gaierror) or not error.errno:
        said = error.strerror or str(error)
        return said or _WITHOUT_NUMBER.get(type(error), type(error).__name__)
    # asyncio puts addresses in, some of them twice.
    return os.strerror(error.errno)


def _is_no_http(error: BaseException) -> bool:
    return isinstance(error, aiohttp.ClientResponseError) and not isinstance(
        error, aiohttp.ClientHttpProxyError
    )


def _line(error: BaseException) -> str:
    text = error.message if isinstance(error, aiohttp.ClientResponseError) else str(error)
    return " ".join(text.split())[:100]


def _advice(error: Exception, endpoint: Endpoint) -> str:
    """Return what to try where a connection ended for a reason that the endpoint may be."""
    causes = causes_of(error)
    if endpoint.origin.startswith("http://") and any(_is_no_http(cause) for cause in causes):
        return IS_IT_HTTPS
    if was_hung_up(error) and not endpoint.has_certificate:
        return CLIENT_CERTIFICATE
    return ""
