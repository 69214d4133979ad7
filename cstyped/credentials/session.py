"""Sessions: login, second factor, one renewal for all threads or tasks, logout."""

from __future__ import annotations

import copy
import json
import logging
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol, TypeVar

from cstyped.checks.json_types import is_object
from cstyped.credentials.login import UserLogin, ask_on_terminal
from cstyped.errors import (
    AccountError,
    ApiError,
    CloudStackError,
    ConfigError,
    InvalidRequest,
    ProtocolError,
    TwoFactorRequired,
    Unauthorized,
)
from cstyped.settings import Settings
from cstyped.wire.call import Answer, Call

T = TypeVar("T")

logger = logging.getLogger("cstyped")

# Commands that need no session; sent in one, they end it (docs/wire.md, Sessions).
WITHOUT_SESSION = frozenset({"login", "oauthlogin", "forgotPassword", "resetPassword"})
# Commands that a session may send before its second factor is verified.
BEFORE_SECOND_FACTOR = frozenset(
    {
        "listIdps",
        "listApis",
        "listUserTwoFactorAuthenticatorProviders",
        "setupUserTwoFactorAuthentication",
        "validateUserTwoFactorAuthenticationCode",
        "logout",
    }
)


_SET_UP = (
    "Call setupUserTwoFactorAuthentication, then validateUserTwoFactorAuthenticationCode, with this"
    " client; both work before the rest does."
)
# What HTTP lets a cookie hold; the keys of CloudStack are of letters, digits, - and _.
_COOKIE_VALUE = re.compile(r"[\x21-\x2b\x2d-\x3a\x3c-\x7e]+")
# So long a refused password that cannot change is not tried again: threads that come one after the
# other would lock the account (the server does so after a few wrong ones).
_SAME_PASSWORD = 1.0
# So long a client that is being closed waits for its logout: the session ends by itself, too.
_LOGOUT_TIMEOUT = 5.0
# So long after a login that did not help, a 401 is raised without another one.
_TRIAL = 3.0


@dataclass(frozen=True, slots=True)
class Session:
    """A session of the server: its key and its cookies, which only count together."""

    key: str = field(repr=False)
    cookies: Mapping[str, str] = field(repr=False)
    needs_second_factor: bool
    user: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    @property
    def cookie_header(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())


# Send a call with the key and cookies of a session; raise for every answer but success.
Send = Callable[[Call, Session | None, Settings], Awaitable[tuple[Answer, Mapping[str, str]]]]


class World(Protocol):
    """What threads and tasks do each in their own way."""

    def lock(self) -> AbstractAsyncContextManager[object]:
        """Return a lock between those who share a client."""
        ...

    async def ask(self, function: Callable[[], T]) -> T:
        """Return what a function of the user returns, which may ask somebody and take long."""
        ...


class Use(NamedTuple):
    """The call that a session is used for.

    `started`: time.monotonic() of when it began. A login that failed since then was tried for this
    call, too: it shares the error instead of trying the password again.
    """

    command: str
    settings: Settings
    started: float


class Sessions:
    """The one session of a client. Threads or tasks share it, and its renewal.

    The server ends a session at a wrong or missing key, so key and cookies are handed out
    together as one value, and a renewal never changes what another one has in hand.
    """

    def __init__(self, login: UserLogin, send: Send, host: str, world: World) -> None:
        self._world = world
        self._login = login
        self._send = send
        self._host = host
        self._asked_password: str | None = None
        self._current: Session | None = None
        self._signed_in_with = Settings()
        self._own = True  # False in a child process: the session is its parent's
        self._failed: tuple[float, CloudStackError] | None = None
        # A session that replaced a refused one, until the server accepts it.
        self._on_trial: Session | None = None
        self._tried = float("-inf")
        self._lock = world.lock()

    async def current(self, use: Use) -> Session | None:
        """Return the session for a call, logging in where there is none."""
        if use.command in WITHOUT_SESSION:
            return None
        async with self._lock:
            return await self._ready(use)

    async def renewed(self, old: Session, use: Use) -> Session | None:
        """Return a session to use instead of `old`, which the server refused with 401.

        None: `old` has itself just replaced a refused one, so another login is no help. However
        many threads and calls there are, a server that refuses them all sees a login now and then.
        """
        async with self._lock:
            if self._current is not old:  # another one was here before
                return await self._ready(use)
            if self._on_trial is old and time.monotonic() - self._tried < _TRIAL:
                return None
            self._current = None
            self._on_trial, self._tried = await self._ready(use), time.monotonic()
            return self._on_trial

    def accepted(self, session: Session) -> None:
        """Note that the server has taken a call of this session."""
        if self._on_trial is session:  # without the lock: at worst it is on trial a bit longer
            self._on_trial = None

    async def forget(self, session: Session) -> None:
        """Drop a session that is known to be dead."""
        async with self._lock:
            if self._current is session:
                self._current = None

    async def second_factor_passed(self, session: Session) -> None:
        """Note that the user's own call has verified the second factor of `session`."""
        async with self._lock:
            if self._current is session:
                self._current = replace(session, needs_second_factor=False)

    async def user(self) -> Mapping[str, str]:
        """Return what the login said about the user; empty before the first login."""
        async with self._lock:
            return dict(self._current.user) if self._current is not None else {}

    async def close(self) -> None:
        """Log out, as far as that is possible. A child process leaves its parent's session be."""
        async with self._lock:
            session, self._current = self._current, None
            own, self._own = self._own, True
        if session is None or not own:
            return
        try:
            await self._send(
                Call("logout", {}), session, self._signed_in_with.within(_LOGOUT_TIMEOUT)
            )
        except CloudStackError as error:
            logger.debug(
                "logout failed; the session will expire by itself: %s", type(error).__name__
            )

    def after_fork(self) -> None:
        """Make this object usable in a child process, whatever other threads were doing."""
        self._lock = self._world.lock()
        self._own = self._current is None

    async def _ready(self, use: Use) -> Session | None:
        """Return the session, signed in and verified as the call needs it. The lock is held."""
        if self._current is None:
            await self._sign_in(use)
        session = self._current
        if (
            session is not None
            and session.needs_second_factor
            and use.command not in BEFORE_SECOND_FACTOR
        ):
            await self._verify(session, use)
        return self._current

    async def _sign_in(self, use: Use) -> None:
        failed = self._failed
        if failed is not None and failed[0] >= use.started - self._grace(failed[1]):
            when, error = failed
            raise _remembered(error) if when < use.started else copy.copy(error)
        try:
            self._current = await self._log_in(use.settings)
            self._signed_in_with = use.settings
        except CloudStackError as error:
            self._failed = time.monotonic(), copy.copy(error)
            raise
        self._failed = None
        self._own = True

    def _grace(self, failure: CloudStackError) -> float:
        """Return how long before a caller began a failed login may lie that counts for it."""
        fixed = isinstance(self._login.password, str)
        return _SAME_PASSWORD if fixed and isinstance(failure, AccountError) else 0.0

    async def _log_in(self, settings: Settings) -> Session:
        login = self._login
        params = {"username": login.username, "password": await self._password()}
        if login.domain is not None:
            params["domain"] = login.domain
        if login.domainid is not None:
            params["domainId"] = login.domainid  # as the command declares it; read in this case
        try:
            answer, cookies = await self._send(
                Call("login", params, repeatable=True), None, settings
            )
        except AccountError as error:
            self._asked_password = None  # ask again next time
            raise _with_hint(
                error,
                "Check the user name, the password and the domain:"
                f" {login.described_domain()}; others are paths such as '/acme'.",
            ) from None
        said = _inline(answer, "login")
        key = said.pop("sessionkey", "")
        if not _COOKIE_VALUE.fullmatch(key):
            raise ProtocolError(
                "login: the answer has no usable session key; a proxy on the way may"
                " remove it, or this is not CloudStack's API",
                http_status=answer.status,
                command="login",
            )
        return Session(
            key=key,
            # Some proxies drop cookies they take for theirs; the server wants the key in one. What
            # it did set goes back as it came: it may be quoted or percent-encoded.
            cookies={"sessionkey": key, **cookies},
            needs_second_factor=(
                said.get("is2faenabled", "").lower() == "true"
                and said.get("is2faverified", "").lower() != "true"
            ),
            user=said,
        )

    async def _password(self) -> str:
        password = self._login.password
        if callable(password):
            password = await self._text_of("password", password)
        if password is None:
            password = self._asked_password or await self._typed("Password")
            self._asked_password = password
        if not password:
            raise ConfigError(
                f"no password for {self._login.username}: give UserLogin(..., password=...) or"
                " run this in a terminal, which asks for it"
            )
        return password

    async def _verify(self, session: Session, use: Use) -> None:
        if self._failed is not None and self._failed[0] >= use.started:
            raise copy.copy(self._failed[1])
        try:
            self._current = await self._verified(session, use.settings)
        except CloudStackError as error:
            # The server ends the session at a wrong code; a code that was not sent can follow.
            if not _was_not_sent(error):
                self._current = None
            self._failed = time.monotonic(), copy.copy(error)
            raise
        except BaseException:
            # Interrupted or cancelled: the server may have read the code, which counts only once.
            self._current = None
            raise

    async def _verified(self, session: Session, settings: Settings) -> Session:
        code = await self._code(session)
        check = Call("validateUserTwoFactorAuthenticationCode", {"codefor2fa": code})
        try:
            await self._send(check, session, settings)
        except TwoFactorRequired as error:
            hint = (
                "The code was wrong, expired or already used. Pass a function as otp=... to give a"
                " fresh code at each login."
            )
            if not session.user.get("providerfor2fa"):
                hint += f" Or two-factor authentication is not set up yet. {_SET_UP}"
            raise _with_hint(error, hint) from None
        except Unauthorized as error:
            raise _with_hint(
                error, "The session ended before the two-factor code was verified. Try again."
            ) from None
        return replace(session, needs_second_factor=False)

    async def _code(self, session: Session) -> str:
        otp = self._login.otp
        if otp is None and not session.user.get("providerfor2fa"):
            raise TwoFactorRequired(
                "this user must set up two-factor authentication first",
                errorcode=511,
                command="login",
                params={"username": self._login.username},
                hint=_SET_UP,
            )
        code = await self._text_of("otp", otp) if callable(otp) else otp
        if code is None:
            code = await self._typed("Two-factor code")
        code = (code or "").strip()
        if not code:
            raise TwoFactorRequired(
                "the login needs a two-factor code, and there is no terminal to ask for it",
                errorcode=511,
                command="login",
                params={"username": self._login.username},
            )
        return code

    async def _typed(self, what: str) -> str | None:
        prompt = f"{what} of {self._login.username} at {self._host}: "
        return await self._world.ask(lambda: ask_on_terminal(prompt))

    async def _text_of(self, name: str, function: Callable[[], object]) -> str | None:
        value = await self._world.ask(function)
        if not (value is None or isinstance(value, str)):
            # A code that is a number has lost its leading zeros.
            raise ConfigError(f"UserLogin: {name}() returned {type(value).__name__}, not a string")
        return value


def _was_not_sent(error: CloudStackError) -> bool:
    if isinstance(error, TwoFactorRequired):
        return error.http_status is None  # ours: there was no code to send
    return isinstance(error, ConfigError | InvalidRequest)


def _inline(answer: Answer, command: str) -> dict[str, str]:
    """Return the fields of an answer such as `{"loginresponse": {...}}`, as texts."""
    try:
        document: object = json.loads(answer.body, strict=False)
    except (ValueError, RecursionError):
        document = None
    inside = next(iter(document.values()), None) if is_object(document) else None
    if not is_object(inside):
        raise ProtocolError(
            f"{command}: the answer is not CloudStack's; check the endpoint, which ends in"
            " /client/api",
            http_status=answer.status,
            command=command,
        )
    return {name: _as_text(value) for name, value in inside.items() if value is not None}


def _as_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _remembered(error: CloudStackError) -> CloudStackError:
    """Return a refusal that a login from before this call met, in place of a login of its own."""
    if not isinstance(error, ApiError):
        return copy.copy(error)
    again = (
        "This is the answer to a login a moment ago: a refused password is not sent again within"
        f" {_SAME_PASSWORD:g} s, so that several threads do not lock the account. If the user has"
        " since been enabled or given this password, try again."
    )
    return _with_hint(error, f"{error.hint} {again}".strip())


def _with_hint(error: ApiError, hint: str) -> ApiError:
    return type(error)(
        error.errortext,
        errorcode=error.errorcode,
        cserrorcode=error.cserrorcode,
        uuids=error.uuids,
        command=error.command,
        http_status=error.http_status,
        params=error.params,
        hint=hint,
        retry_after=error.retry_after,
    )
