"""The one session of a client: when it signs in, what it shares, and what it never tries again."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import TypeVar

import pytest

from cstyped.credentials import session as module
from cstyped.credentials.login import UserLogin
from cstyped.credentials.session import Session, Sessions, Use
from cstyped.errors import (
    AccountError,
    CloudStackError,
    ConfigError,
    ConnectionFailed,
    ProtocolError,
    TwoFactorRequired,
    Unauthorized,
)
from cstyped.settings import Settings
from cstyped.steps import run
from cstyped.wire.call import Answer, Call
from tests.runtime.clock import Clock

Reply = object | Exception | None
T = TypeVar("T")
SETTINGS = Settings()
PASSWORD = "password-of-nobody"
CHECK = "validateUserTwoFactorAuthenticationCode"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    found.now = 100.0
    monkeypatch.setattr(module, "time", found)
    return found


class Server:
    """Answers what is sent in a session: logins by number, unless it is told another reply."""

    def __init__(self, **login: object) -> None:
        self.login = login
        self.replies: dict[str, Reply] = {}
        self.sent: list[tuple[str, Mapping[str, str], Session | None]] = []

    def __call__(
        self, call: Call, session: Session | None, settings: Settings
    ) -> tuple[Answer, Mapping[str, str]]:
        self.sent.append((call.command, call.params, session))
        found = self.replies.get(call.command)
        if isinstance(found, Exception):
            raise found
        if found is None:
            key = f"key-{self.count('login')}"
            found = {"loginresponse": {"sessionkey": key, "username": "admin", **self.login}}
        body = found if isinstance(found, bytes) else json.dumps(found).encode()
        return Answer(200, {}, body), {"JSESSIONID": f"node-{self.count('login')}"}

    def count(self, command: str) -> int:
        return self.commands().count(command)

    def commands(self) -> list[str]:
        return [command for command, _, _ in self.sent]


class Waiting:
    """The sessions of a client whose calls wait."""

    def __init__(self, server: Server, login: UserLogin) -> None:
        async def send(
            call: Call, session: Session | None, settings: Settings
        ) -> tuple[Answer, Mapping[str, str]]:
            return server(call, session, settings)

        self._all = Sessions(login, send, "cloud.example", self)
        self.accepted = self._all.accepted
        self.after_fork = self._all.after_fork

    def lock(self) -> AbstractAsyncContextManager[None]:
        return nullcontext()

    async def ask(self, function: Callable[[], T]) -> T:
        return function()

    def current(self, use: Use) -> Session | None:
        return run(self._all.current(use))

    def renewed(self, old: Session, use: Use) -> Session | None:
        return run(self._all.renewed(old, use))

    def forget(self, session: Session) -> None:
        run(self._all.forget(session))

    def second_factor_passed(self, session: Session) -> None:
        run(self._all.second_factor_passed(session))

    def user(self) -> Mapping[str, str]:
        return run(self._all.user())

    def close(self) -> None:
        run(self._all.close())


def sessions_of(server: Server, login: UserLogin | None = None) -> Waiting:
    return Waiting(server, login or UserLogin("admin", PASSWORD))


def use(command: str = "listZones", *, started: float = 100.0) -> Use:
    return Use(command, SETTINGS, started)


def key_of(session: Session | None) -> str:
    assert session is not None
    return session.key


@pytest.mark.parametrize("command", ["login", "oauthlogin", "forgotPassword", "resetPassword"])
def test_a_command_that_needs_no_session_has_none(command: str) -> None:
    server = Server()

    assert sessions_of(server).current(use(command)) is None
    assert server.sent == []


def test_a_session_has_its_key_in_a_cookie_beside_those_that_the_server_set() -> None:
    session = sessions_of(Server()).current(use())

    assert session is not None
    assert session.cookie_header == "sessionkey=key-1; JSESSIONID=node-1"


def test_a_session_that_replaced_a_refused_one_is_not_replaced_for_three_seconds(
    clock: Clock,
) -> None:
    server = Server()
    sessions = sessions_of(server)
    first = sessions.current(use())
    assert first is not None
    second = sessions.renewed(first, use())
    assert second is not None
    assert second.key == "key-2"

    clock.now += 2.999
    assert sessions.renewed(second, use()) is None
    assert server.count("login") == 2
    clock.now += 0.001
    assert key_of(sessions.renewed(second, use())) == "key-3"


def test_a_session_that_the_server_has_accepted_is_replaced_at_once(clock: Clock) -> None:
    sessions = sessions_of(Server())
    first = sessions.current(use())
    assert first is not None
    second = sessions.renewed(first, use())
    assert second is not None

    sessions.accepted(first)  # a late answer, which says nothing of the second
    assert sessions.renewed(second, use()) is None
    sessions.accepted(second)
    assert key_of(sessions.renewed(second, use())) == "key-3"


def test_a_session_that_another_thread_has_replaced_already_costs_no_login() -> None:
    server = Server()
    sessions = sessions_of(server)
    first = sessions.current(use())
    assert first is not None
    sessions.renewed(first, use())

    assert key_of(sessions.renewed(first, use())) == "key-2"
    assert server.count("login") == 2


def test_only_the_session_that_is_dead_is_dropped() -> None:
    sessions = sessions_of(Server())
    first = sessions.current(use())
    assert first is not None
    second = sessions.renewed(first, use())
    assert second is not None

    sessions.forget(first)
    assert sessions.current(use()) == second
    sessions.forget(second)
    assert key_of(sessions.current(use())) == "key-3"


def refused(sessions: Waiting, call: Use) -> CloudStackError:
    with pytest.raises(CloudStackError) as caught:
        sessions.current(call)
    return caught.value


@pytest.mark.parametrize(
    ("password", "error", "shared_for"),
    [
        (PASSWORD, AccountError("wrong", errorcode=531), 1.0),
        # A function can have another password, and a server can be back, at any moment.
        (lambda: PASSWORD, AccountError("wrong", errorcode=531), 0.0),
        (PASSWORD, ConnectionFailed("gone"), 0.0),
    ],
    ids=["fixed password", "password function", "no connection"],
)
def test_a_login_that_failed_counts_for_the_calls_that_began_before_it_or_hardly_after(
    password: str | Callable[[], str], error: Exception, shared_for: float, clock: Clock
) -> None:
    server = Server()
    server.replies["login"] = error
    sessions = sessions_of(server, UserLogin("admin", password))
    first = refused(sessions, use(started=99.0))

    for started in (98.0, 99.5, 100.0, 100.0 + shared_for):
        again = refused(sessions, use(started=started))
        assert again is not first  # or the tracebacks of two threads would mix
        assert type(again) is type(first)
        assert str(again).startswith(str(first))
        # It says so where this call's own login was not even tried.
        assert ("the answer to a login a moment ago" in str(again)) is (started > 100.0)
    assert server.count("login") == 1

    refused(sessions, use(started=100.001 + shared_for))
    assert server.count("login") == 2


def test_a_login_that_failed_is_forgotten_when_one_succeeds(clock: Clock) -> None:
    server = Server()
    server.replies["login"] = AccountError("wrong", errorcode=531)
    sessions = sessions_of(server)
    refused(sessions, use())
    del server.replies["login"]
    session = sessions.current(use(started=102.0))
    assert session is not None

    sessions.forget(session)
    assert key_of(sessions.current(use(started=100.0))) == "key-3"


@pytest.mark.parametrize(
    ("domain", "words"),
    [(None, "the domain: ROOT, because none was given;"), ("/acme", "the domain: '/acme';")],
)
def test_a_refused_login_says_which_domain_it_was_for(domain: str | None, words: str) -> None:
    server = Server()
    server.replies["login"] = AccountError("wrong", errorcode=531, cserrorcode=9999)
    sessions = sessions_of(server, UserLogin("admin", PASSWORD, domain=domain))

    error = refused(sessions, use())

    assert words in str(error)
    assert isinstance(error, AccountError)
    assert (error.errorcode, error.cserrorcode) == (531, 9999)
    assert server.sent[0][1].get("domain") == domain


def test_the_user_is_what_the_login_said_and_nobody_before_it() -> None:
    server = Server(timeout=1800, registered=True, domainid=None)
    sessions = sessions_of(server)

    assert sessions.user() == {}
    sessions.current(use())
    assert sessions.user() == {"username": "admin", "timeout": "1800", "registered": "true"}


@pytest.mark.parametrize(
    "answer",
    [
        b"<html>",
        b"",
        b"[" * 100_000,
        b"[1]",
        b"{}",
        {"loginresponse": None},
        {"loginresponse": ["sessionkey"]},
        "x",
    ],
)
def test_a_login_that_cloudstack_did_not_answer_is_blamed_on_the_endpoint(answer: Reply) -> None:
    server = Server()
    server.replies["login"] = answer

    with pytest.raises(ProtocolError, match="ends in /client/api") as caught:
        sessions_of(server).current(use())

    assert (caught.value.http_status, caught.value.command) == (200, "login")


def test_control_characters_in_what_a_login_says_do_no_harm() -> None:
    server = Server()
    server.replies["login"] = b'{"loginresponse":{"sessionkey":"k","firstname":"a\tb"}}'

    assert key_of(sessions_of(server).current(use())) == "k"


def test_logging_out_ends_the_session_whatever_the_server_says() -> None:
    server = Server()
    server.replies["logout"] = ConnectionFailed("gone")
    sessions = sessions_of(server)
    session = sessions.current(use())

    sessions.close()
    sessions.close()

    assert server.sent[1:] == [("logout", {}, session)]
    assert sessions.user() == {}


def test_a_child_process_leaves_its_parents_session_alone_and_logs_out_of_its_own() -> None:
    server = Server()
    sessions = sessions_of(server)
    first = sessions.current(use())
    assert first is not None

    sessions.after_fork()
    sessions.close()
    assert server.count("logout") == 0

    second = sessions.current(use())
    sessions.close()
    assert server.sent[-1] == ("logout", {}, second)


def test_a_session_that_a_child_process_began_is_its_own() -> None:
    server = Server()
    sessions = sessions_of(server)

    sessions.after_fork()
    sessions.current(use())
    sessions.close()
    assert server.commands() == ["login", "logout"]


def test_a_session_that_a_child_process_renewed_is_its_own() -> None:
    server = Server()
    sessions = sessions_of(server)
    first = sessions.current(use())
    assert first is not None

    sessions.after_fork()
    sessions.renewed(first, use())
    sessions.close()
    assert server.commands() == ["login", "login", "logout"]


def typing(monkeypatch: pytest.MonkeyPatch, *words: str) -> list[str]:
    """Somebody at the terminal who types these words, one at each prompt; the prompts."""
    prompts: list[str] = []
    waiting = list(words)

    def asked(prompt: str) -> str:
        prompts.append(prompt)
        return waiting.pop(0)

    monkeypatch.setattr(getpass, "getpass", asked)
    return prompts


def test_a_password_is_asked_for_once_until_the_server_refuses_it(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    prompts = typing(monkeypatch, "first", "second")
    server = Server()
    sessions = sessions_of(server, UserLogin("admin"))
    session = sessions.current(use())
    assert session is not None
    sessions.forget(session)
    sessions.current(use())
    assert prompts == ["Password of admin at cloud.example: "]

    sessions = sessions_of(server, UserLogin("admin"))
    server.replies["login"] = AccountError("wrong", errorcode=531)
    for started in (100.0, 101.0):
        prompts = typing(monkeypatch, f"word at {started}")
        refused(sessions, use(started=started))
        assert len(prompts) == 1

    assert [params["password"] for _, params, _ in server.sent] == [
        *("first", "first"),
        *("word at 100.0", "word at 101.0"),
    ]


@pytest.mark.parametrize("password", ["", lambda: "", lambda: None, None])
def test_a_login_without_a_password_says_where_one_can_come_from(
    password: str | Callable[[], str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(getpass, "getpass", nobody)
    server = Server()

    with pytest.raises(ConfigError, match=r"no password for admin: .* in a terminal"):
        sessions_of(server, UserLogin("admin", password)).current(use())

    assert server.sent == []


TWO_FACTOR: dict[str, object] = {"is2faenabled": "true", "is2faverified": "false"}


@pytest.mark.parametrize(
    ("said", "needs_code"),
    [
        ({"is2faenabled": "true", "is2faverified": "false"}, True),
        ({"is2faenabled": "True"}, True),
        ({"is2faenabled": True, "is2faverified": False}, True),
        ({"is2faenabled": True, "is2faverified": True}, False),
        ({"is2faenabled": "true", "is2faverified": "TRUE"}, False),
        ({"is2faenabled": "false", "is2faverified": "false"}, False),
        ({}, False),
    ],
)
def test_a_code_is_sent_where_a_second_factor_is_on_and_not_verified(
    said: dict[str, object], needs_code: bool
) -> None:
    server = Server(**said)

    session = sessions_of(server, UserLogin("admin", PASSWORD, otp="123456")).current(use())

    assert server.commands() == ["login", CHECK][: 1 + needs_code]
    assert session is not None
    assert not session.needs_second_factor
    if needs_code:
        assert server.sent[1][1] == {"codefor2fa": "123456"}


@pytest.mark.parametrize(
    "command",
    ["listIdps", "listApis", "listUserTwoFactorAuthenticatorProviders", CHECK, "logout"],
)
def test_what_may_be_sent_before_the_second_factor_asks_for_no_code(command: str) -> None:
    server = Server(**TWO_FACTOR)

    session = sessions_of(server, UserLogin("admin", PASSWORD, otp="1")).current(use(command))

    assert server.commands() == ["login"]
    assert session is not None
    assert session.needs_second_factor


def test_a_code_that_the_user_sent_by_themselves_counts_for_that_session_only() -> None:
    server = Server(**TWO_FACTOR)
    sessions = sessions_of(server, UserLogin("admin", PASSWORD, otp="1"))
    old = sessions.current(use("listApis"))
    assert old is not None
    new = sessions.renewed(old, use("listApis"))
    assert new is not None

    sessions.second_factor_passed(old)
    sessions.current(use())
    assert server.count(CHECK) == 1


WRONG_CODE = TwoFactorRequired("wrong", errorcode=511, http_status=511)


@pytest.mark.parametrize(
    ("error", "provider", "words"),
    [
        (WRONG_CODE, "totp", "Pass a function as otp=... to give a fresh code at each login"),
        (WRONG_CODE, "", "Or two-factor authentication is not set up yet"),
        (
            Unauthorized("no", errorcode=401),
            "totp",
            "ended before the two-factor code was verified",
        ),
    ],
)
def test_a_code_that_is_refused_ends_the_session_and_says_what_helps(
    error: Exception, provider: str, words: str, clock: Clock
) -> None:
    server = Server(**TWO_FACTOR, providerfor2fa=provider)
    server.replies[CHECK] = error
    sessions = sessions_of(server, UserLogin("admin", PASSWORD, otp="123456"))

    first = refused(sessions, use())
    assert words in str(first)
    assert ("two-factor authentication is not set up yet" in str(first)) is (words.startswith("Or"))

    # A call that began before the refusal shares it; a later one signs in anew.
    assert str(refused(sessions, use(started=100.0))) == str(first)
    assert server.count("login") == 1
    refused(sessions, use(started=100.001))
    assert server.count("login") == 2


def test_waiting_calls_share_a_code_that_was_not_there(clock: Clock) -> None:
    server = Server(**TWO_FACTOR)
    asked: list[str] = []

    def otp() -> str:
        asked.append("")
        return ""

    sessions = sessions_of(server, UserLogin("admin", PASSWORD, otp=otp))
    first = refused(sessions, use(started=99.0))
    again = refused(sessions, use(started=100.0))

    assert again is not first
    for error in (first, again):
        assert isinstance(error, TwoFactorRequired)
        assert "no terminal to ask for it" in str(error)
        assert (error.errorcode, error.command, error.params) == (
            511,
            "login",
            {"username": "admin"},
        )
    assert len(asked) == 1
    # Nothing was sent, so the session lives, and the next call asks for the code only.
    refused(sessions, use(started=101.0))
    assert len(asked) == 2
    assert server.commands() == ["login"]


def test_a_user_without_a_second_factor_is_told_to_set_one_up_first() -> None:
    error = refused(sessions_of(Server(**TWO_FACTOR)), use())

    assert isinstance(error, TwoFactorRequired)
    assert "must set up two-factor authentication first" in str(error)
    assert "setupUserTwoFactorAuthentication" in str(error)
    assert (error.errorcode, error.command, error.params) == (511, "login", {"username": "admin"})


def test_a_code_is_asked_for_on_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    prompts = typing(monkeypatch, " 123456 ")
    server = Server(**TWO_FACTOR, providerfor2fa="totp")

    sessions_of(server).current(use())

    assert prompts == ["Two-factor code of admin at cloud.example: "]
    assert server.sent[1][1] == {"codefor2fa": "123456"}


def test_a_hint_takes_nothing_from_the_error_that_it_is_added_to() -> None:
    server = Server()
    server.replies["login"] = AccountError(
        "wrong",
        errorcode=531,
        cserrorcode=4,
        uuids=("u",),
        command="login",
        http_status=531,
        params={"username": "admin"},
        retry_after=2.0,
    )

    error = refused(sessions_of(server), use())

    assert isinstance(error, AccountError)
    assert (error.errortext, error.errorcode, error.cserrorcode) == ("wrong", 531, 4)
    assert (error.uuids, error.command, error.http_status) == (("u",), "login", 531)
    assert (error.params, error.retry_after) == ({"username": "admin"}, 2.0)
