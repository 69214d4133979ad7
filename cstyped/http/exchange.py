"""Exchange calls for answers: credentials, repetitions, and a typed error for every other end.

Both clients run this: `Line` is what differs between them.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from functools import cached_property
from typing import Protocol
from urllib.parse import quote

from cstyped.checks.text import is_utf8
from cstyped.credentials import refusal, signing
from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.credentials.session import Session, Sessions, Use, World
from cstyped.errors import (
    ApiError,
    ClientClosed,
    CloudStackError,
    InvalidRequest,
    Outcome,
    TwoFactorRequired,
    Unauthorized,
)
from cstyped.errors.redaction import secret_values
from cstyped.errors.secret_names import is_secret_header
from cstyped.errors.sent import Sent
from cstyped.http.completeness import is_cut_off, truncated
from cstyped.http.received import Broken, Received
from cstyped.http.retry import pause_before_repeating
from cstyped.settings import Settings
from cstyped.wire.call import Answer, Call
from cstyped.wire.error_answer import error_from_answer, error_in_body, not_cloudstack

logger = logging.getLogger("cstyped")

# What a call cannot say of itself, in any case of letters, which the server does not tell apart.
_OURS = frozenset(
    {"command", "response", "apikey", "signature", "signatureversion", "expires", "sessionkey"}
)
_PLAIN = re.compile(r"[A-Za-z0-9_.~-]*").fullmatch
# Few characters of a value need one: translate() would look each of them up.
_ODD = re.compile(r"[^A-Za-z0-9_.~-]")
_ESCAPES = {chr(code): f"%{code:02X}" for code in range(128)}
# Before a second factor a session may send only a few commands; this one is not among them.
_NEEDS_SESSION = "listCapabilities"


class Line(World, Protocol):
    """The way to one endpoint, and the clock that calls wait by."""

    @property
    def host(self) -> str:
        """The name of the server."""
        ...

    def turn(self) -> AbstractAsyncContextManager[object]:
        """Return what is held while a request is under way, where only so many may be."""
        ...

    async def post(
        self,
        body: bytes,
        settings: Settings,
        *,
        query: str,
        cookie: str,
        repeatable: bool,
        began: float,
    ) -> Received | Broken:
        """Send a call once: see http/send.py."""
        ...

    def failure(self, sent: Sent, settings: Settings, broken: Broken) -> CloudStackError:
        """Return the error that an exchange without an end stands for."""
        ...

    async def pause(self, seconds: float) -> None:
        """Let time pass."""
        ...


class Exchange:
    """The calls of one client, with its credentials."""

    def __init__(
        self,
        line: Line,
        auth: ApiKeys | UserLogin | None,
        *,
        knows: Callable[[str], bool] | None = None,
    ) -> None:
        self._line = line
        self._keys = auth if isinstance(auth, ApiKeys) else None
        self._knows = knows
        self._keys_proven = False
        self._closed = False
        self._sessions = (
            Sessions(auth, self._in_session, line.host, line)
            if isinstance(auth, UserLogin)
            else None
        )
        # Only the integration port takes unsigned calls, and it reads their URL and no form.
        self._in_query = auth is None

    async def post(self, call: Call, settings: Settings) -> Answer:
        """Return the answer to `call`, or raise what became of it instead."""
        self._refuse_if_closed(call.command)
        if self._sessions is not None:
            return await self._post_in_session(call, settings, self._sessions)
        if self._keys is None:
            return (await self._exchange(call, settings, dict, None))[0]
        return await self._post_signed(call, settings, self._keys)

    async def user(self, settings: Settings) -> Mapping[str, str]:
        """Sign in and return what the server says of the user; empty without a login."""
        self._refuse_if_closed("login")
        if self._sessions is None:
            return {}
        await self._sessions.current(Use(_NEEDS_SESSION, settings, time.monotonic()))
        return await self._sessions.user()

    async def close(self) -> bool:
        """Log out. Calls after this fail. Returns whether it was open."""
        if self._closed:
            return False
        self._closed = True
        if self._sessions is not None:
            await self._sessions.close()
        return True

    def after_fork(self) -> None:
        """Leave the parent's session alone."""
        if self._sessions is not None:
            self._sessions.after_fork()

    def _refuse_if_closed(self, command: str) -> None:
        if self._closed:
            raise ClientClosed(
                f"{command}: this client is closed; create a new one", command=command
            )

    async def _post_signed(self, call: Call, settings: Settings, keys: ApiKeys) -> Answer:
        def with_signature(params: Mapping[str, str]) -> dict[str, str]:
            # Fresh at each attempt: an attempt can wait longer than a signature lives.
            return signing.signed(params, keys.key, keys.secret, datetime.now(UTC))

        try:
            answer, _ = await self._exchange(call, settings, with_signature, None)
        except ApiError as error:
            # Any other refusal comes after the signature was found right.
            self._keys_proven |= not isinstance(error, Unauthorized)
            raise
        self._keys_proven = True
        return answer

    async def _post_in_session(self, call: Call, settings: Settings, sessions: Sessions) -> Answer:
        use = Use(call.command, settings, time.monotonic())
        with _leaving("not_sent"):
            session = await sessions.current(use)
        try:
            answer, _ = await self._in_session(call, session, settings)
        except Unauthorized as error:
            if session is None or refusal.is_about_permission(error.errortext):
                raise
            first_refusal = error
        except TwoFactorRequired:
            if session is not None:
                await sessions.forget(session)
            raise
        else:
            await self._note_success(call, session, sessions)
            return answer
        with _leaving("refused"):
            again = await sessions.renewed(session, use)
        if again is None:
            raise first_refusal
        answer, _ = await self._in_session(call, again, settings)
        await self._note_success(call, again, sessions)
        return answer

    async def _in_session(
        self, call: Call, session: Session | None, settings: Settings
    ) -> tuple[Answer, Mapping[str, str]]:
        """Send a call with the key and cookies of a session; return answer and new cookies."""

        def with_session_key(params: Mapping[str, str]) -> dict[str, str]:
            return dict(params) if session is None else {**params, "sessionkey": session.key}

        return await self._exchange(call, settings, with_session_key, session)

    async def _note_success(self, call: Call, session: Session | None, sessions: Sessions) -> None:
        if session is None:
            return
        sessions.accepted(session)
        if call.command == "logout":
            await sessions.forget(session)
        elif call.command == "validateUserTwoFactorAuthenticationCode":
            await sessions.second_factor_passed(session)

    async def _exchange(
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
        # close() sends that: it must not wait until calls that hang have ended.
        is_last = call.command == "logout"
        failures = 0
        while True:
            async with nullcontext() if is_last else self._line.turn():
                if not is_last:
                    # The client may have been closed since: a login would never be undone.
                    self._refuse_if_closed(call.command)
                attempt = _Attempt(call, settings, with_credentials(plain), self._keys, session)
                outcome = await self._attempted(attempt)
            if isinstance(outcome, Received):
                got = outcome.answer
                answer = Answer(got.status, got.headers, got.body, attempt.credentials, got.parsed)
                return answer, outcome.cookies
            pause = pause_before_repeating(outcome, call, failures, settings)
            if pause is None:
                raise outcome
            failures += 1
            logger.debug(
                "%s: retrying in %.2f s (%d of %d)",
                call.command,
                pause,
                failures,
                settings.retries,
            )
            await self._line.pause(pause)
            if not is_last:
                self._refuse_if_closed(call.command)

    async def _attempted(self, attempt: _Attempt) -> Received | CloudStackError:
        """Send a call once. Who interrupts that is told whether the server may have it."""
        try:
            return await self._once(attempt)
        except Exception:
            raise
        except BaseException as interruption:  # from the keyboard, or a task that is cancelled
            if warning := attempt.sent.warning_of_repeating():
                interruption.add_note(f"{attempt.sent} was interrupted{warning}")
            raise

    async def _once(self, attempt: _Attempt) -> Received | CloudStackError:
        """Send a call once. Errors are returned, so that no exception of another library, which
        would carry the request with its secrets, hangs on to them."""
        began = time.monotonic()
        form = _form(attempt.params)
        outcome = await self._line.post(
            b"" if self._in_query else form.encode("ascii"),
            attempt.settings,
            query=form if self._in_query else "",
            cookie="" if attempt.session is None else attempt.session.cookie_header,
            repeatable=attempt.call.repeatable,
            began=began,
        )
        seconds = time.monotonic() - began
        if isinstance(outcome, Broken):
            error = self._line.failure(attempt.sent, attempt.settings, outcome)
            logger.debug("%s -> %s in %.3f s", attempt.sent, type(error).__name__, seconds)
            return error
        answer = outcome.answer
        if logger.isEnabledFor(logging.DEBUG):
            size = len(answer.body)
            logger.debug("%s -> %d in %.3f s, %d bytes", attempt.sent, answer.status, seconds, size)
        return self._error(attempt, answer) or outcome

    def _error(self, attempt: _Attempt, answer: Answer) -> CloudStackError | None:
        """Return what an answer says is wrong, None for a whole answer of success."""
        if answer.status != 200:
            return error_from_answer(answer, attempt.sent, hint=self._why_refused(attempt, answer))
        if is_cut_off(answer):
            return truncated(attempt.sent, answer)
        if answer.body.lstrip()[:1] != b"{":
            return not_cloudstack(answer, attempt.sent)
        if b'"errorcode"' in answer.body[:400] and error_in_body(answer.body) is not None:
            return error_from_answer(answer, attempt.sent)
        return None

    def _why_refused(self, attempt: _Attempt, answer: Answer) -> str | None:
        if answer.status != 401:
            return None
        if self._sessions is not None:
            return "" if attempt.session is None else refusal.SESSION
        if self._keys is None:
            return refusal.WITHOUT_CREDENTIALS
        command = attempt.call.command
        known = self._knows is None or self._knows(command)
        return refusal.of_keys(command, answer.headers, known=known, proven=self._keys_proven)


class _Attempt:
    """One sending of a call, with the credentials that it has."""

    def __init__(
        self,
        call: Call,
        settings: Settings,
        params: Mapping[str, str],
        keys: ApiKeys | None,
        session: Session | None,
    ) -> None:
        self.call = call
        self.settings = settings
        self.params = params
        self.session = session
        self._keys = keys

    @property
    def credentials(self) -> frozenset[str]:
        """The values that show who asks."""
        found: set[str] = set()
        if self._keys is not None:
            found = {self._keys.key, self._keys.secret}
        elif self.session is not None:
            found = {self.session.key, *self.session.cookies.values()}
        for name, value in self.settings.headers.items():
            if is_secret_header(name):
                # What stands behind `Bearer` may be repeated on its own.
                found |= {value, value.partition(" ")[2]}
        return frozenset(found)

    @cached_property
    def sent(self) -> Sent:
        """What errors and logs may say of it. Made at first use: most calls need none of it."""
        hidden = secret_values(self.params, self.call.secrets)
        return self.call.sent(hidden=hidden | self.credentials)


@contextmanager
def _leaving(outcome: Outcome) -> Generator[None, None, None]:
    """Say of an error of signing in what has become of the call that needed a session."""
    try:
        yield
    except CloudStackError as error:
        error.outcome = outcome
        raise


def _form(params: Mapping[str, str]) -> str:
    """Return parameters as a form has them, with `%20` for a blank."""
    # Most need no escape, and quote() takes ten times as long to find that out.
    pairs = [
        (name if _PLAIN(name) else _quoted(name), value if _PLAIN(value) else _quoted(value))
        for name, value in params.items()
    ]
    return "&".join([f"{name}={value}" for name, value in pairs])


def _quoted(text: str) -> str:
    if text.isascii():
        return _ODD.sub(lambda odd: _ESCAPES[odd[0]], text)
    return quote(text, safe="")


def _refuse_broken_text(params: Mapping[str, str]) -> None:
    if all(map(str.isascii, params.values())) and "".join(params).isascii():
        return
    for name, value in params.items():
        if not (is_utf8(name) and is_utf8(value)):
            raise InvalidRequest(
                f"{params['command']}: {name!a} contains a lone surrogate, which UTF-8 cannot"
                " encode"
            )
