"""What broke an exchange, whichever library carried it, and the error that says so. Pure."""

from __future__ import annotations

import ssl
from typing import Final, Literal, NamedTuple, TypeAlias

from cstyped.errors import (
    CloudStackError,
    ConfigError,
    ConnectionFailed,
    RequestTimeout,
    TlsFailed,
)
from cstyped.errors.sent import Sent
from cstyped.settings import Settings

Kind: TypeAlias = Literal["timeout", "proxy", "tls", "address", "files", "connection"]

# What to try where a connection ended for a reason that the endpoint may be.
IS_IT_HTTPS: Final = ". Is the endpoint https://?"
# TLS 1.3 refuses a client without a certificate after its own greeting, or just hangs up.
CLIENT_CERTIFICATE: Final = (
    ". If it requires a client certificate: cert=('client.pem', 'client.key')."
)


class Breakage(NamedTuple):
    """What broke.

    kind: the time was over; the proxy, TLS or the connection failed; the address or the files of
        certificates cannot be used.
    nothing_sent: nothing of the call reached the server.
    reason: what the system or the library says, without secrets.
    advice: what to do about it, where that is known.
    """

    kind: Kind
    nothing_sent: bool
    reason: str
    advice: str = ""

    def error(self, sent: Sent, settings: Settings, where: str) -> CloudStackError:
        """Return the error for a call to `where`, an origin."""
        nothing_sent, reason = self.nothing_sent, self.reason
        warning = sent.warning_of_repeating(nothing_sent=nothing_sent)
        if self.kind == "timeout":
            doing = "connecting to" if nothing_sent else "waiting for the answer from"
            limit = settings.connect_timeout if nothing_sent else settings.answer_timeout
            # Without a limit of ours it was the system that gave up.
            after = "" if limit is None else f" after {limit:g} s"
            longer = "" if limit is None else "; increase timeout=... to wait longer"
            return RequestTimeout(
                f"{sent}: timed out while {doing} {where}{after}{warning}{longer}",
                command=sent.command,
                maybe_sent=not nothing_sent,
            )
        if self.kind == "proxy":
            return ConnectionFailed(
                f"{sent}: the proxy on the way to {where} failed: {reason}{warning}. It comes from"
                " proxies=..., HTTPS_PROXY or HTTP_PROXY; NO_PROXY lists exceptions.",
                command=sent.command,
                maybe_sent=not nothing_sent,
            )
        if self.kind == "tls":
            return TlsFailed(
                f"{sent}: no trusted TLS connection to {where}: {reason}. {self.advice}",
                command=sent.command,
                maybe_sent=not nothing_sent,
            )
        if self.kind == "address":
            socks = "SOCKS" in reason
            extra = " pip install 'requests[socks]' adds support for such a proxy." if socks else ""
            return ConfigError(
                f"{sent}: {where} or its proxy is not a usable address: {reason}{extra}"
            )
        if self.kind == "files":
            return ConfigError(f"{sent}: verify=..., cert=... or REQUESTS_CA_BUNDLE: {reason}")
        doing = "no connection to" if nothing_sent else "the connection broke:"
        return ConnectionFailed(
            f"{sent}: {doing} {where}: {reason}{warning}{self.advice}",
            command=sent.command,
            maybe_sent=not nothing_sent,
        )


def causes_of(error: BaseException) -> list[BaseException]:
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


def was_hung_up(error: Exception) -> bool:
    """Tell whether TLS only saw the connection end, as it does when a server restarts."""
    ends = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
    return any(isinstance(cause, ends) for cause in causes_of(error))


def tls_advice(text: str) -> str:
    """Return what to do about a TLS connection that failed with this text."""
    for signs, advice in _TLS_ADVICE:
        if any(sign in text for sign in signs):
            return advice
    return "verify=... and cert=... say which certificates to use."


_TLS_ADVICE = (
    (
        ("Hostname mismatch", "IP address mismatch", "doesn't match"),
        "The certificate is for another host name: use one of its names in the endpoint.",
    ),
    (
        ("certificate has expired", "certificate is not yet valid"),
        "Renew the server's certificate, or set this machine's clock.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED",),
        (
            "If a private authority signed the server's certificate, pass its file with"
            " verify='/path/ca.pem' or REQUESTS_CA_BUNDLE. (verify=False switches the check off.)"
        ),
    ),
    (
        ("WRONG_VERSION_NUMBER", "record layer", "RECORD_LAYER"),
        "The port does not speak TLS: is the endpoint http:// or another port?",
    ),
    (
        ("CERTIFICATE_REQUIRED", "certificate required"),
        "The server requires a client certificate: cert=('client.pem', 'client.key').",
    ),
    (
        ("NO_CERTIFICATE_OR_CRL_FOUND", "no certificate or crl"),
        "The file of verify=... or REQUESTS_CA_BUNDLE contains no certificate in PEM format.",
    ),
    (
        ("PEM lib", "KEY_VALUES_MISMATCH"),
        "cert=... must name a certificate and its private key, both in PEM format.",
    ),
)
