"""Exchange calls for answers: credentials, repetitions, and a typed error for every other end.

The parts have modules of their own: exchange.py sends, sessions.py and signing.py give credentials,
retries.py says what may be sent again, failures.py, error_answers.py and refusals.py word errors.
"""

from __future__ import annotations

import logging
import os
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlencode

from cstyped import refusals, signing
from cstyped.auth import ApiKeys, UserLogin
from cstyped.calls import Answer, Call, Settings
from cstyped.error_answers import error_from_answer, error_in_body, not_cloudstack
from cstyped.errors import (
    ApiError,
    ClientClosed,
    CloudStackError,
    InvalidRequest,
    TwoFactorRequired,
    Unauthorized,
)
from cstyped.exchange import Broken, Line, Received
from cstyped.failures import Attempt, failure, is_cut_off, truncated
from cstyped.retries import pause_before_repeating
from cstyped.secrets import secret_values, shown
from cstyped.sessions import Session, Sessions

logger = logging.getLogger("cstyped")

_LOGOUT_TIMEOUT = 5.0
# What a call cannot say of itself, in any case of letters, which the server does not tell apart.
_OURS = frozenset(
    {"command", "response", "apikey", "signature", "signatureversion", "expires", "sessionkey"}
)


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
        self._keys = auth if isinstance(auth, ApiKeys) else None
        self._line = Line(endpoint, verify=verify, cert=cert, proxies=proxies)
        self._knows = knows
        self._keys_proven = False
        self._closed = False
        self._sessions = (
            None
            if isinstance(auth, ApiKeys)
            else Sessions(auth, self._send_for_session, self._line.host)
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
        self._line.close()

    def after_fork(self) -> None:
        """Leave the parent's connections alone: two processes on one socket mix up answers."""
        self._line.reconnect()
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
            answer, _ = self._in_session(call, settings, session)
        except Unauthorized as error:
            if session is None or refusals.is_about_permission(error.errortext):
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
        answer, _ = self._in_session(call, settings, again)
        self._note_success(call, again, sessions)
        return answer

    def _in_session(
        self, call: Call, settings: Settings, session: Session | None
    ) -> tuple[Answer, Mapping[str, str]]:
        def with_session_key(params: Mapping[str, str]) -> dict[str, str]:
            return dict(params) if session is None else {**params, "sessionkey": session.key}

        return self._exchange(call, settings, with_session_key, session)

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
        return self._in_session(call, settings, session)

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
            attempt = Attempt(call, settings, shown(call.params, call.secrets), hidden)
            outcome = self._once(attempt, complete, session)
            if isinstance(outcome, Received):
                return outcome.answer, outcome.cookies
            pause = pause_before_repeating(outcome, call, failures, settings)
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
        self, attempt: Attempt, params: Mapping[str, str], session: Session | None
    ) -> Received | CloudStackError:
        """Send a call once. Errors are returned, so that no exception of another library, which
        would carry the request with its secrets, hangs on to them."""
        call = attempt.call
        began = time.monotonic()
        outcome = self._line.post(
            urlencode(params, quote_via=quote, safe="").encode("ascii"),
            attempt.settings,
            cookie="" if session is None else session.cookie_header,
            repeatable=call.repeatable,
            began=began,
        )
        seconds = time.monotonic() - began
        if isinstance(outcome, Broken):
            error = failure(attempt, outcome, self._line)
            logger.debug("%s -> %s in %.3f s", attempt, type(error).__name__, seconds)
            return error
        answer = outcome.answer
        logger.debug(
            "%s -> %d in %.3f s, %d bytes", attempt, answer.status, seconds, len(answer.body)
        )
        return self._error(attempt, answer, session) or outcome

    def _error(
        self, attempt: Attempt, answer: Answer, session: Session | None
    ) -> CloudStackError | None:
        """Return what an answer says is wrong, None for a whole answer of success."""
        said = answer.status, answer.headers, answer.body, attempt.call.command, attempt.visible
        if answer.status != 200:
            hint = self._why_refused(attempt.call, answer, session)
            done = attempt.is_it_done(nothing_sent=False)
            return error_from_answer(*said, hint=hint, hidden=attempt.hidden, is_it_done=done)
        if is_cut_off(answer):
            return truncated(attempt, answer)
        if answer.body.lstrip()[:1] != b"{":
            return not_cloudstack(*said, hidden=attempt.hidden)
        if b'"errorcode"' in answer.body[:400] and error_in_body(answer.body) is not None:
            return error_from_answer(*said, hidden=attempt.hidden)
        return None

    def _why_refused(self, call: Call, answer: Answer, session: Session | None) -> str | None:
        if answer.status != 401:
            return None
        if self._sessions is not None:
            return "" if session is None else refusals.SESSION
        known = self._knows is None or self._knows(call.command)
        return refusals.of_keys(call.command, answer.headers, known=known, proven=self._keys_proven)

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
