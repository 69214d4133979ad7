"""Exchange calls for answers over HTTP: credentials, retries, and a typed error for the rest.

Retry rule: a read is repeated after anything that may pass. Any other call is repeated only when
nothing of it was sent, or when the server refused its session (401), which means that it was not
carried out. Pooling is in connections.py, sessions are in sessions.py.
"""

from __future__ import annotations

import codecs
import email.utils
import json
import logging
import os
import random
import re
import ssl
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import requests
import urllib3.exceptions

from cstyped import connections, signing
from cstyped.auth import ApiKeys, UserLogin
from cstyped.calls import Answer, Call, Settings
from cstyped.endpoint import is_loopback
from cstyped.errors import (
    GATEWAY_STATUSES,
    ApiError,
    ClientClosed,
    CloudStackError,
    ConfigError,
    ConnectionFailed,
    GatewayError,
    InvalidRequest,
    RequestTimeout,
    TlsFailed,
    TransportError,
    TruncatedAnswer,
    TwoFactorRequired,
    Unauthorized,
    body_start,
    call_text,
    error_from_answer,
    error_in_body,
    not_cloudstack,
)
from cstyped.secrets import scrub, secret_values, shown
from cstyped.sessions import Session, Sessions

logger = logging.getLogger("cstyped")

_FIRST_WAIT = 0.25
_LONGEST_WAIT = 60.0
_LOGOUT_TIMEOUT = 5.0
_CHUNK = 1 << 16
# Clocks further apart than this make the server refuse signatures, or soon will.
_CLOCKS_APART = signing.LIFETIME.total_seconds() - 30
_WAIT_IN_TEXT = re.compile(r"retry after \[?(\d+)\]?\s*ms", re.IGNORECASE)

_OURS = frozenset({"command", "response"})
_HEADERS = {
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
    "User-Agent": "cstyped",
}


class Transport:
    """The connections and the credentials of one client. Threads share it."""

    def __init__(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin,
        *,
        verify: bool | str | Path = True,
        cert: str | Path | tuple[str | Path, str | Path] | None = None,
        proxies: Mapping[str, str] | None = None,
        knows: Callable[[str], bool] | None = None,
    ) -> None:
        self.endpoint = endpoint
        self._keys = auth if isinstance(auth, ApiKeys) else None
        self._verify = verify if isinstance(verify, bool) else str(verify)
        self._cert = _cert_paths(cert)
        host = urlsplit(endpoint).hostname or endpoint
        self._proxies = dict(proxies) if proxies else None
        if proxies is None and is_loopback(host):
            # A proxy of the environment would look for the server on its own machine.
            self._proxies = {"no_proxy": host}
        self._knows = knows
        self._keys_proven = False
        self._closed = False
        self._http = connections.new_session()
        self._blank: requests.PreparedRequest | None = None
        self._merged: Mapping[str, Any] | None = None  # Any: see _environment()
        self._sessions = (
            None if isinstance(auth, ApiKeys) else Sessions(auth, self._send_for_session, host)
        )
        self._login_settings = threading.local()
        _live.add(self)

    def post(self, call: Call, settings: Settings) -> Answer:
        """Return the answer to `call`, or raise what became of it instead."""
        self._refuse_if_closed(call.command)
        if self._sessions is not None:
            return self._post_in_session(call, settings, self._sessions)
        return self._post_signed(call, settings)

    def user(self, settings: Settings) -> Mapping[str, str]:
        """Sign in and return what the server says of the user; empty with API keys."""
        self._refuse_if_closed("login")
        if self._sessions is None:
            return {}
        self._login_settings.value = settings
        # Not one of the commands that a session may send before its second factor.
        self._sessions.current("listCapabilities", time.monotonic())
        return self._sessions.user()

    def close(self) -> None:
        """Log out and close all connections. Calls after this fail."""
        if self._closed:
            return
        self._closed = True
        if self._sessions is not None:
            self._login_settings.value = Settings(timeout=_LOGOUT_TIMEOUT, retries=0)
            self._sessions.close()
        self._http.close()

    def after_fork(self) -> None:
        """Leave the parent's connections alone: two processes on one socket mix up answers."""
        self._http = connections.new_session()
        self._login_settings = threading.local()
        if self._sessions is not None:
            self._sessions.after_fork()

    def _refuse_if_closed(self, command: str) -> None:
        if self._closed:
            raise ClientClosed(f"{command}: this client is closed; make a new one", command=command)

    def _post_signed(self, call: Call, settings: Settings) -> Answer:
        def with_signature(params: Mapping[str, str]) -> dict[str, str]:
            # Fresh at each attempt: an attempt can wait longer than a signature lives.
            if self._keys is None:
                return dict(params)
            return signing.signed(params, self._keys.key, self._keys.secret, datetime.now(UTC))

        try:
            answer, _ = self._exchange(call, settings, with_signature, None)
        except ApiError as error:
            # Any other refusal comes after the signature was found right.
            self._keys_proven |= not isinstance(error, Unauthorized)
            raise
        self._keys_proven = True
        return answer

    def _post_in_session(self, call: Call, settings: Settings, sessions: Sessions) -> Answer:
        started = time.monotonic()
        self._login_settings.value = settings
        session = sessions.current(call.command, started)
        try:
            answer = self._in_session(call, settings, session)
        except Unauthorized as error:
            if session is None or _is_about_permission(error):
                raise
            first_refusal = error
        except TwoFactorRequired:
            if session is not None:
                sessions.forget(session)
            raise
        else:
            self._note_success(call, session, sessions)
            return answer
        again = sessions.renewed(session, call.command, started)
        if again is None:
            raise first_refusal
        answer = self._in_session(call, settings, again)
        self._note_success(call, again, sessions)
        return answer

    def _in_session(self, call: Call, settings: Settings, session: Session | None) -> Answer:
        def with_session_key(params: Mapping[str, str]) -> dict[str, str]:
            complete = dict(params)
            if session is not None:
                complete["sessionkey"] = session.key
            return complete

        answer, _ = self._exchange(call, settings, with_session_key, session)
        return answer

    def _note_success(self, call: Call, session: Session | None, sessions: Sessions) -> None:
        if session is None:
            return
        sessions.accepted(session)
        if call.command == "logout":
            sessions.forget(session)
        elif call.command == "validateUserTwoFactorAuthenticationCode":
            sessions.second_factor_passed(session)

    def _send_for_session(
        self, call: Call, session: Session | None
    ) -> tuple[Answer, Mapping[str, str]]:
        """Send a login, its code or a logout, for sessions.py."""
        settings: Settings = getattr(self._login_settings, "value", Settings())

        def with_session_key(params: Mapping[str, str]) -> dict[str, str]:
            return dict(params) if session is None else {**params, "sessionkey": session.key}

        return self._exchange(call, settings, with_session_key, session)

    def _exchange(
        self,
        call: Call,
        settings: Settings,
        with_credentials: Callable[[Mapping[str, str]], dict[str, str]],
        session: Session | None,
    ) -> tuple[Answer, Mapping[str, str]]:
        """Send a call as often as the retry rule lets it; return answer and new cookies."""
        # The server reads names in any case.
        own = {name: v for name, v in call.params.items() if name.lower() not in _OURS}
        plain = {"command": call.command, **own, "response": "json"}
        _refuse_broken_text(plain)
        failures = 0
        while True:
            if call.command != "logout":  # close() itself sends that
                # Another thread may have closed the client since: a login would never be undone.
                self._refuse_if_closed(call.command)
            complete = with_credentials(plain)
            hidden = self._hidden(call, complete, session)
            outcome = self._once(call, complete, hidden, settings, session)
            if not isinstance(outcome, CloudStackError):
                return outcome
            pause = _pause_before_repeating(outcome, call, failures, settings)
            if pause is None:
                raise outcome
            failures += 1
            logger.debug(
                "%s: repeating in %.2f s (%d of %d)",
                call.command,
                pause,
                failures,
                settings.retries,
            )
            time.sleep(pause)

    def _once(
        self,
        call: Call,
        params: Mapping[str, str],
        hidden: frozenset[str],
        settings: Settings,
        session: Session | None,
    ) -> tuple[Answer, Mapping[str, str]] | CloudStackError:
        """Send a call once. Errors are returned, so that no exception of another library, which
        would carry the request with its secrets, hangs on to them."""
        visible = shown(call.params, call.secrets)
        body = urlencode(params, quote_via=quote, safe="").encode("ascii")
        headers = dict(_HEADERS)
        if session is not None:
            headers["Cookie"] = session.cookie_header
        began = time.monotonic()
        raw = self._receive(call, body, headers, visible, hidden, settings, began)
        seconds = time.monotonic() - began
        if isinstance(raw, CloudStackError):
            logger.debug("%s -> %s in %.3f s", _log_text(call), type(raw).__name__, seconds)
            return raw
        status, answer_headers, cookies, content = raw
        content = content.removeprefix(codecs.BOM_UTF8)
        logger.debug("%s -> %d in %.3f s, %d bytes", _log_text(call), status, seconds, len(content))
        answer = Answer(status, answer_headers, content)
        error = self._error(call, answer, visible, hidden, session)
        return (answer, cookies) if error is None else error

    def _receive(
        self,
        call: Call,
        body: bytes,
        headers: Mapping[str, str],
        visible: Mapping[str, str],
        hidden: frozenset[str],
        settings: Settings,
        began: float,
    ) -> tuple[int, Mapping[str, str], Mapping[str, str], bytes] | CloudStackError:
        limit = settings.answer_timeout
        deadline = None if limit is None else began + limit
        connections.start_call(repeatable=call.repeatable, deadline=deadline)
        what = call_text(call.command, visible)
        content = bytearray()
        status: int | None = None
        # Any: the declared type leaves out (None, seconds), which requests takes.
        limits: Any = (settings.connect_timeout, limit)
        try:
            adapter = self._http.get_adapter(self.endpoint)
            with adapter.send(
                self._prepared(body, headers),
                stream=True,
                timeout=limits,
                **self._environment(),
            ) as response:
                status = response.status_code
                response.raw.decode_content = True
                while piece := response.raw.read1(_CHUNK):
                    content += piece
                return status, response.headers, _cookies(response), bytes(content)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            cause: Exception = error
            in_handshake = connections.failed_in_handshake()
        if status is not None and not _is_timeout(cause):
            return _truncated(call, what, status, bytes(content), hidden)
        return self._failure(call, what, cause, in_handshake, settings, hidden)

    # Session.request would look through the whole environment, merge cookies and settle the URL
    # anew at each call, which takes longer than all the rest of a small one. Nothing of that
    # changes between the calls of one client, and it follows no redirect and keeps no cookie.

    def _prepared(self, body: bytes, headers: Mapping[str, str]) -> requests.PreparedRequest:
        if self._blank is None:
            self._blank = requests.Request("POST", self.endpoint, headers=_HEADERS).prepare()
        prepared = self._blank.copy()
        prepared.headers.update(headers)
        prepared.headers["Content-Length"] = str(len(body))
        prepared.body = body
        return prepared

    def _environment(self) -> Mapping[str, Any]:  # Any: requests merges settings of many types
        if self._merged is None:
            merged = self._http.merge_environment_settings(
                self.endpoint, dict(self._proxies or {}), True, self._verify, self._cert
            )
            self._merged = {name: merged[name] for name in ("verify", "cert", "proxies")}
        return self._merged

    def _failure(
        self,
        call: Call,
        what: str,
        cause: Exception,
        in_handshake: bool,
        settings: Settings,
        hidden: frozenset[str],
    ) -> CloudStackError:
        """Translate what requests or urllib3 raised before a status line was there."""
        where = _origin(self.endpoint)
        nothing_sent = in_handshake or _was_never_connected(cause)
        reason = scrub(_reason(cause), hidden)
        if _is_timeout(cause):
            doing = "connecting" if nothing_sent else "waiting for the answer"
            limit = settings.connect_timeout if nothing_sent else settings.answer_timeout
            return RequestTimeout(
                f"{what}: gave up {doing} at {where} after {limit} s"
                f"{_or_is_it_done(call, nothing_sent)}; timeout=... gives it longer",
                command=call.command,
                maybe_sent=not nothing_sent,
            )
        if isinstance(cause, requests.exceptions.ProxyError):
            return ConnectionFailed(
                f"{what}: the proxy on the way to {where} failed: {reason}. It comes from"
                " proxies=..., HTTPS_PROXY or HTTP_PROXY; NO_PROXY makes exceptions.",
                command=call.command,
                maybe_sent=not nothing_sent,
            )
        if isinstance(cause, requests.exceptions.SSLError) and not _was_hung_up(cause):
            return TlsFailed(
                f"{what}: no trustworthy TLS connection to {where}: {reason}. {_tls_advice(cause)}",
                command=call.command,
                maybe_sent=not nothing_sent,
            )
        if isinstance(cause, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)):
            return ConfigError(f"{what}: {where} or its proxy is not a usable address: {reason}")
        if isinstance(cause, OSError) and not isinstance(cause, requests.RequestException):
            # requests finds files that are missing before it connects.
            return ConfigError(f"{what}: verify=..., cert=... or REQUESTS_CA_BUNDLE: {reason}")
        doing = "no connection to" if nothing_sent else "the connection broke:"
        return ConnectionFailed(
            f"{what}: {doing} {where}: {reason}{_or_is_it_done(call, nothing_sent)}",
            command=call.command,
            maybe_sent=not nothing_sent,
        )

    def _error(
        self,
        call: Call,
        answer: Answer,
        visible: Mapping[str, str],
        hidden: frozenset[str],
        session: Session | None,
    ) -> CloudStackError | None:
        """Return what an answer says is wrong, None for a whole answer of success."""
        if answer.status != 200:
            hint = None
            if answer.status == 401:
                hint = self._why_unauthorized(call, answer, session)
            error = error_from_answer(
                answer.status,
                answer.headers,
                answer.body,
                call.command,
                visible,
                hint=hint,
                hidden=hidden,
            )
            if isinstance(error, ApiError):
                error.retry_after = _wished_pause(answer, error.errortext)
            elif isinstance(error, GatewayError):
                error.retry_after = _wished_pause(answer, "")
            return error
        if _is_cut_off(answer):
            what = call_text(call.command, visible)
            return _truncated(call, what, 200, answer.body, hidden)
        if answer.body.lstrip()[:1] != b"{":
            return not_cloudstack(
                200, answer.headers, answer.body, call.command, visible, hidden=hidden
            )
        if b'"errorcode"' in answer.body[:400] and error_in_body(answer.body) is not None:
            return error_from_answer(
                200, answer.headers, answer.body, call.command, visible, hidden=hidden
            )
        return None

    def _why_unauthorized(self, call: Call, answer: Answer, session: Session | None) -> str:
        if self._sessions is not None:
            if session is None:
                return ""
            return (
                "A session that has ended is renewed once. Where that does not help, the user may"
                " be disabled, the address refused, or a proxy in between drops the cookies"
                " JSESSIONID and sessionkey."
            )
        skew = _clock_skew(answer.headers)
        if skew is None:
            clock = "The answer has no Date to compare the clock with."
        elif abs(skew) > _CLOCKS_APART:
            direction = "ahead of" if skew > 0 else "behind"
            return (
                f"Likely cause: this machine's clock is {_duration(skew)} {direction} the server's"
                " (its Date header), so the signature counts as expired or as too far in the"
                " future. Set the clock, for example by NTP."
            )
        else:
            clock = f"The clocks agree (within {max(1, round(abs(skew)))} s)."
        if self._knows is not None and not self._knows(call.command):
            likely = f"Likely cause: the server does not know {call.command} (check its spelling)."
        elif self._keys_proven:
            likely = (
                "Likely cause: these keys have worked before, so this server lacks"
                f" {call.command}, or the keys were withdrawn or the user disabled since."
            )
        else:
            likely = (
                "Likely cause: a wrong API key or secret (registerUserKeys makes a new pair, and"
                " the old one is void then)."
            )
        return (
            f"{likely} The server says the same for wrong keys, an expired signature, a disabled"
            f" user, an address it refuses and an unknown command. {clock}"
        )

    def _hidden(
        self, call: Call, params: Mapping[str, str], session: Session | None
    ) -> frozenset[str]:
        """Return all values that no text about this call may show."""
        values = secret_values(params, call.secrets)
        if self._keys is not None:
            values |= {self._keys.key, self._keys.secret}
        if session is not None:
            values |= {session.key, *session.cookies.values()}
        return values


_live: weakref.WeakSet[Transport] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for transport in list(_live):
        transport.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)


def _pause_before_repeating(
    error: CloudStackError, call: Call, failures: int, settings: Settings
) -> float | None:
    """Return how long to wait before the call may be sent again, None if it may not."""
    if failures >= settings.retries or isinstance(error, TlsFailed):
        return None
    if not call.repeatable:
        unsent = isinstance(error, ConnectionFailed) and not error.maybe_sent
        return _backoff(failures) if unsent else None
    if isinstance(error, RequestTimeout):
        # Once: a server that is stuck would otherwise hold the caller for many timeouts.
        return _backoff(failures) if failures == 0 else None
    passing = isinstance(error, TransportError) or (
        isinstance(error, ApiError) and error.http_status in GATEWAY_STATUSES
    )
    if not passing:
        return None
    wished = error.retry_after if isinstance(error, ApiError | GatewayError) else None
    if wished is not None:
        # Coming back earlier than asked is refused again, so rather tell the caller.
        return wished + 0.1 * _jitter() if wished <= _LONGEST_WAIT else None
    return _backoff(failures)


def _backoff(failures: int) -> float:
    return _FIRST_WAIT * 2.0**failures * (0.5 + 0.5 * _jitter())


def _jitter() -> float:
    # Without it, clients that one restart has stopped would all come back at the same moment.
    return random.random()  # noqa: S311  # spreads load, guards nothing


def _refuse_broken_text(params: Mapping[str, str]) -> None:
    for name, value in params.items():
        if not (_is_utf8(name) and _is_utf8(value)):
            raise InvalidRequest(
                f"{params['command']}: {name!a} has a lone surrogate, which no UTF-8 text can"
            )


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _wished_pause(answer: Answer, errortext: str) -> float | None:
    """Return the seconds that a Retry-After header or CloudStack's sentence asks to wait."""
    header = next((v for k, v in answer.headers.items() if k.lower() == "retry-after"), "").strip()
    if header.isdecimal():
        return float(header)
    if header:
        when = _http_date(header)
        if when is not None:
            return max(0.0, (when - datetime.now(UTC)).total_seconds())
    in_text = _WAIT_IN_TEXT.search(errortext)
    return int(in_text[1]) / 1000 if in_text else None


def _http_date(text: str) -> datetime | None:
    try:
        when = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError):
        return None
    return when if when.tzinfo is not None else when.replace(tzinfo=UTC)


def _clock_skew(headers: Mapping[str, str]) -> float | None:
    """Return by how many seconds this machine's clock is ahead of the server's."""
    date = next((value for name, value in headers.items() if name.lower() == "date"), "")
    when = _http_date(date) if date else None
    return None if when is None else (datetime.now(UTC) - when).total_seconds()


def _duration(seconds: float) -> str:
    minutes = round(abs(seconds) / 60)
    if minutes < 2:
        return f"{abs(round(seconds))} s"
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"


def _is_about_permission(error: Unauthorized) -> bool:
    # A role that may not call a command can get 401, too; a new login would not change it.
    return "not available for user" in error.errortext


def _truncated(
    call: Call, what: str, status: int, body: bytes, hidden: frozenset[str]
) -> TruncatedAnswer:
    start = body_start(body, hidden)
    return TruncatedAnswer(
        f"{what}: the answer (HTTP {status}) broke off after {len(body)} bytes"
        f"{_or_is_it_done(call, nothing_sent=False)}" + (f". It starts: {start}" if start else ""),
        http_status=status,
        body_start=start,
        command=call.command,
    )


def _is_cut_off(answer: Answer) -> bool:
    """Tell whether a body that looks complete to HTTP is not: cut JSON, or a cut head."""
    text = answer.body.strip()
    if not text:
        # Without a length the end of the connection is the end of the body, and a head that
        # broke off has no length.
        names = {name.lower() for name in answer.headers}
        return not names & {"content-length", "transfer-encoding"}
    if text[:1] != b"{":
        return False
    return text[-1:] != b"}" or (
        # Braces can stand in strings, so a difference only raises the suspicion.
        text.count(b"{") > text.count(b"}") and not _parses(text)
    )


def _parses(body: bytes) -> bool:
    try:
        json.JSONDecoder(strict=False).raw_decode(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return False
    return True


def _cookies(response: requests.Response) -> dict[str, str]:
    """Return the cookies that an answer sets, whatever path or domain they are for."""
    found: dict[str, str] = {}
    for line in response.raw.headers.getlist("Set-Cookie"):
        name, _, value = line.partition(";")[0].strip().partition("=")
        if name and value:
            found[name.strip()] = value.strip()
    return found


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
        urllib3.exceptions.NewConnectionError,
        urllib3.exceptions.ConnectTimeoutError,
        urllib3.exceptions.NameResolutionError,
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


def _reason(error: Exception) -> str:
    """Return what went wrong at the bottom, without urllib3's wrapping."""
    for cause in reversed(_causes(error)):
        if isinstance(cause, OSError) and not isinstance(cause, requests.RequestException):
            return cause.strerror or str(cause) or type(cause).__name__
    return str(error) or type(error).__name__


def _tls_advice(error: Exception) -> str:
    text = str(error)
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return (
            "If the server has a certificate of your own authority, name its file with"
            " verify='/path/ca.pem' or REQUESTS_CA_BUNDLE. (verify=False trusts anybody.)"
        )
    if "WRONG_VERSION_NUMBER" in text or "record layer" in text.lower():
        return "The port does not speak TLS: is the endpoint http:// or another port?"
    if "CERTIFICATE_REQUIRED" in text or "certificate required" in text:
        return "The server wants a certificate of the client: cert=('client.pem', 'client.key')."
    return "verify=... and cert=... say which certificates to use."


def _or_is_it_done(call: Call, nothing_sent: bool) -> str:
    if call.repeatable:
        return ""
    if nothing_sent:
        return " (nothing was sent)"
    return " (the server may have received the call: look before you repeat it)"


def _log_text(call: Call) -> str:
    return call_text(call.command, shown(call.params, call.secrets))


def _origin(endpoint: str) -> str:
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _cert_paths(
    cert: str | Path | tuple[str | Path, str | Path] | None,
) -> str | tuple[str, str] | None:
    if cert is None or isinstance(cert, str | Path):
        return None if cert is None else str(cert)
    certificate, key = cert
    return str(certificate), str(key)
