"""Logins, expired sessions, second factors and logouts, on a server with the real rules."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cstyped.credentials import session as sessions
from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import (
    AccountError,
    ClientClosed,
    CloudStackError,
    ConfigError,
    ProtocolError,
    TransportError,
    TwoFactorRequired,
    Unauthorized,
)
from cstyped.settings import Settings
from cstyped.testing import FakeCloud
from cstyped.wire.call import Call
from tests.both_clients import Clients, PostsCalls
from tests.faults import server as faults
from tests.faults.server import REFUSED, FaultServer, Sessions, refusal

READ = Call("listZones", {}, repeatable=True)
CHANGE = Call("startVirtualMachine", {"id": "v1"})
QUICK = Settings(timeout=5.0, retries=2)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(Sessions()) as running:
        running.spare_sign_in = True
        yield running


def transport_to(
    clients: Clients, server: FaultServer, login: UserLogin | None = None
) -> PostsCalls:
    return clients.transport(server.endpoint, login or UserLogin("admin", "password"))


def sessions_of(server: FaultServer) -> Sessions:
    assert server.sessions is not None
    return server.sessions


def test_the_first_call_logs_in_and_the_next_ones_do_not(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server)

    transport.post(READ, QUICK)
    transport.post(CHANGE, QUICK)

    assert server.commands() == ["login", "listZones", "startVirtualMachine"]


def test_everything_is_posted_and_nothing_stands_in_the_url(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server)
    transport.post(READ, QUICK)
    transport.close()

    assert {(got.method, got.target) for got in server.received} == {("POST", "/client/api")}


def test_the_session_key_goes_in_cookie_and_parameter(
    clients: Clients, server: FaultServer
) -> None:
    transport_to(clients, server).post(READ, QUICK)

    call = server.received[1]
    assert call.cookies["sessionkey"] == call.params["sessionkey"]
    assert "JSESSIONID" in call.cookies


class _WithoutKeyCookie(Sessions):
    def login(self, got: faults.Received) -> faults.Reply:
        proper = super().login(got)
        return faults.Reply(proper.body, headers=proper.headers[:1])


def test_the_session_key_cookie_is_sent_where_a_proxy_has_dropped_it(
    clients: Clients, server: FaultServer
) -> None:
    server.sessions = _WithoutKeyCookie()

    transport_to(clients, server).post(READ, QUICK)

    assert server.commands() == ["login", "listZones"]


def test_the_domain_is_sent_as_it_was_given(clients: Clients, server: FaultServer) -> None:
    transport_to(clients, server, UserLogin("admin", "password", domain="/acme")).post(READ, QUICK)
    transport_to(clients, server, UserLogin("admin", "password")).post(READ, QUICK)

    transport_to(clients, server, UserLogin("admin", "password", domainid="d-1")).post(READ, QUICK)

    first, second, third = (got.params for got in server.received if got.command == "login")
    assert first["domain"] == "/acme"
    assert not {"domain", "domainId"} & second.keys()
    assert third["domainId"] == "d-1"
    assert "domain" not in third


def test_a_login_by_the_id_of_a_domain_reaches_it(clients: Clients) -> None:
    with FakeCloud() as cloud:
        admin = cloud.client()
        acme = admin.create_domain(name="acme")
        admin.create_account(
            username="dana",
            password="secret-word",
            domainid=acme.id,
            firstname="D",
            lastname="D",
            email="d@example.org",
            accounttype=2,
        )
        login = UserLogin("dana", "secret-word", domainid=acme.id)
        with clients.client(cloud.endpoint, login) as client:
            assert client.sign_in()["domainid"] == acme.id
        with (
            clients.client(cloud.endpoint, UserLogin("dana", "secret-word")) as stranger,
            pytest.raises(AccountError, match="ROOT, because none was given"),
        ):
            stranger.sign_in()


@pytest.mark.parametrize("call", [READ, CHANGE])
def test_an_expired_session_is_renewed_once_and_the_call_repeated_once(
    clients: Clients, server: FaultServer, call: Call
) -> None:
    transport = transport_to(clients, server)
    transport.post(READ, QUICK)
    sessions_of(server).expire()

    transport.post(call, QUICK)

    assert server.commands() == ["login", "listZones", call.command, "login", call.command]


def test_thirty_two_threads_share_one_login(clients: Clients, server: FaultServer) -> None:
    transport = transport_to(clients, server)

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(lambda _: transport.post(READ, QUICK), range(96)))

    assert server.count("login") == 1
    assert server.count("listZones") == 96
    assert server.connections <= 33


def test_thirty_two_threads_share_the_renewal_of_an_expired_session(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server)
    transport.post(READ, QUICK)
    sessions_of(server).expire()
    together = threading.Barrier(32)

    def call() -> None:
        together.wait()
        transport.post(READ, QUICK)

    with ThreadPoolExecutor(32) as pool:
        for done in [pool.submit(call) for _ in range(32)]:
            done.result()

    assert server.count("login") == 2


def test_a_second_401_is_raised(clients: Clients, server: FaultServer) -> None:
    transport = transport_to(clients, server)
    server.always(faults.instead(refusal(401, REFUSED)))

    with pytest.raises(Unauthorized, match="renewed once"):
        transport.post(CHANGE, QUICK)

    assert server.commands() == ["login", "startVirtualMachine", "login", "startVirtualMachine"]


def test_a_401_for_ever_makes_no_login_storm(clients: Clients, server: FaultServer) -> None:
    transport = transport_to(clients, server)
    transport.post(READ, QUICK)
    server.always(faults.instead(refusal(401, REFUSED)))
    together = threading.Barrier(32)

    def call() -> set[type[Exception]]:
        together.wait()
        return {error_of(transport, READ) for _ in range(3)}

    with ThreadPoolExecutor(32) as pool:
        outcomes = [done.result() for done in [pool.submit(call) for _ in range(32)]]

    assert outcomes == [{Unauthorized}] * 32
    assert server.count("login") == 2


def error_of(transport: PostsCalls, call: Call) -> type[Exception]:
    with pytest.raises(CloudStackError) as caught:
        transport.post(call, QUICK)
    return type(caught.value)


def test_a_login_that_did_not_help_is_tried_again_later(
    clients: Clients, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "_TRIAL", 0.1)
    transport = transport_to(clients, server)
    server.once(*[faults.instead(refusal(401, REFUSED))] * 2)
    with pytest.raises(Unauthorized):
        transport.post(READ, QUICK)
    sessions_of(server).expire()
    time.sleep(0.1)

    transport.post(READ, QUICK)

    assert server.count("login") == 3


def test_a_session_that_was_renewed_and_used_is_renewed_again_when_it_expires(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server)
    for _ in range(3):
        transport.post(READ, QUICK)
        sessions_of(server).expire()

    transport.post(READ, QUICK)

    assert server.count("login") == 4


def test_a_session_that_lost_its_second_factor_is_given_up(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server, UserLogin("admin", "password", otp="123456"))
    transport.post(READ, QUICK)
    sessions_of(server).code = "123456"
    (alive,) = sessions_of(server).alive
    sessions_of(server).alive[alive] = sessions_of(server).alive[alive][0], False

    with pytest.raises(TwoFactorRequired):
        transport.post(READ, QUICK)
    transport.post(READ, QUICK)

    assert server.commands()[3:] == [
        "login",
        "validateUserTwoFactorAuthenticationCode",
        "listZones",
    ]


def test_a_role_that_may_not_call_a_command_does_not_log_in_again(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server)
    text = "The API [startVirtualMachine] does not exist or is not available for user"
    server.always(faults.instead(refusal(401, text)))

    with pytest.raises(Unauthorized, match="not available"):
        transport.post(CHANGE, QUICK)

    assert server.count("login") == 1


def test_a_wrong_password_says_what_to_check_and_shows_nothing(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server, UserLogin("admin", "wr0ng-passw0rd", domain="/acme"))

    with pytest.raises(AccountError, match="Check the user name") as caught:
        transport.post(READ, QUICK)

    assert caught.value.errorcode == 531
    assert "'/acme'" in str(caught.value)
    assert "wr0ng" not in str(caught.value)


def test_a_wrong_password_is_tried_once_for_all_waiting_threads(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server, UserLogin("admin", "wrong"))
    server.spare_sign_in = False
    server.always(faults.wait(0.5))
    together = threading.Barrier(16)

    def call() -> type[Exception]:
        together.wait()
        return error_of(transport, READ)

    with ThreadPoolExecutor(16) as pool:
        outcomes = [done.result() for done in [pool.submit(call) for _ in range(16)]]

    assert set(outcomes) == {AccountError}
    assert server.commands() == ["login"]


def test_a_password_function_is_asked_at_each_login(clients: Clients, server: FaultServer) -> None:
    asked: list[str] = []

    def password() -> str:
        asked.append("once more")
        return "password"

    transport = transport_to(clients, server, UserLogin("admin", password))
    transport.post(READ, QUICK)
    sessions_of(server).expire()
    transport.post(READ, QUICK)

    assert len(asked) == 2


def test_a_login_whose_connection_breaks_is_tried_again(
    clients: Clients, server: FaultServer
) -> None:
    server.spare_sign_in = False
    server.once(faults.close_without_answer)

    transport_to(clients, server).post(READ, QUICK)

    assert server.commands() == ["login", "login", "listZones"]


def test_close_logs_out_and_ends_the_use_of_the_client(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server)
    transport.post(READ, QUICK)

    transport.close()
    transport.close()

    assert server.commands() == ["login", "listZones", "logout"]
    assert sessions_of(server).alive == {}
    with pytest.raises(TransportError, match="closed"):
        transport.post(READ, QUICK)


def test_close_without_a_call_before_it_sends_nothing(
    clients: Clients, server: FaultServer
) -> None:
    transport_to(clients, server).close()

    assert server.received == []


def test_a_server_that_is_gone_does_not_keep_close_from_closing(clients: Clients) -> None:
    with FaultServer(Sessions()) as server:
        transport = transport_to(clients, server)
        transport.post(READ, QUICK)

    transport.close()


def test_keys_go_without_cookies_although_the_server_sets_some(clients: Clients) -> None:
    with FaultServer() as server:
        with_cookie = faults.Reply(
            server.default.body, headers=(("Set-Cookie", "JSESSIONID=x; Path=/client"),)
        )
        server.default = with_cookie
        transport = clients.transport(server.endpoint, ApiKeys("key-key-key", "secret-secret"))

        transport.post(READ, QUICK)
        transport.post(READ, QUICK)

        assert all("cookie" not in got.headers for got in server.received)


def test_credentials_of_netrc_are_not_sent(
    clients: Clients, server: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    monkeypatch.setenv("NETRC", str(netrc))

    transport_to(clients, server).post(READ, QUICK)

    assert all("authorization" not in got.headers for got in server.received)


def test_a_code_is_sent_between_login_and_first_call(clients: Clients, server: FaultServer) -> None:
    sessions_of(server).code = "123456"

    transport_to(clients, server, UserLogin("admin", "password", otp="123456")).post(READ, QUICK)

    assert server.commands() == ["login", "validateUserTwoFactorAuthenticationCode", "listZones"]
    assert server.received[1].params["sessionkey"] == server.received[2].params["sessionkey"]


def test_a_code_function_is_asked_at_each_login(clients: Clients, server: FaultServer) -> None:
    sessions_of(server).code = "123456"
    codes = iter(["123456", "123456"])
    transport = transport_to(
        clients, server, UserLogin("admin", "password", otp=lambda: next(codes))
    )

    transport.post(READ, QUICK)
    sessions_of(server).expire()
    transport.post(READ, QUICK)

    assert server.count("listZones") == 3
    assert next(codes, None) is None


def test_a_wrong_code_is_an_error_of_its_own_and_the_next_call_starts_anew(
    clients: Clients, server: FaultServer
) -> None:
    sessions_of(server).code = "123456"
    codes = iter(["654321", "123456"])
    transport = transport_to(
        clients, server, UserLogin("admin", "password", otp=lambda: next(codes))
    )

    with pytest.raises(TwoFactorRequired, match="the code is wrong") as caught:
        transport.post(READ, QUICK)
    transport.post(READ, QUICK)

    assert caught.value.errorcode == 511
    assert caught.value.cserrorcode == 4295
    assert "654321" not in str(caught.value)
    assert server.count("login") == 2


def test_a_user_who_must_set_up_the_second_factor_is_told_so(
    clients: Clients, server: FaultServer
) -> None:
    sessions_of(server).code = "123456"
    sessions_of(server).set_up = False

    with pytest.raises(TwoFactorRequired, match="setupUserTwoFactorAuthentication"):
        transport_to(clients, server).post(READ, QUICK)


def test_commands_that_come_before_the_second_factor_need_no_code(
    clients: Clients, server: FaultServer
) -> None:
    sessions_of(server).code = "123456"
    transport = transport_to(clients, server)

    transport.post(Call("listApis", {}, repeatable=True), QUICK)

    assert server.commands() == ["login", "listApis"]


def test_the_users_own_code_call_makes_the_session_usable(
    clients: Clients, server: FaultServer
) -> None:
    sessions_of(server).code = "123456"
    transport = transport_to(clients, server)
    code = Call("validateUserTwoFactorAuthenticationCode", {"codefor2fa": "123456"})

    transport.post(code, QUICK)
    transport.post(READ, QUICK)

    assert server.commands() == ["login", code.command, "listZones"]


def in_a_process_without_terminal(clients: Clients, endpoint: str, login: str) -> str:
    program = f"""
    from cstyped.credentials.login import UserLogin
    from cstyped.settings import Settings
    from cstyped.wire.call import Call
    from tests.both_clients import Clients
    try:
        transport = Clients({clients.kind!r}).transport({endpoint!r}, {login})
        transport.post(Call("listZones", {{}}), Settings())
    except Exception as error:
        print(type(error).__name__, error)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        start_new_session=True,
        check=True,
    )
    return done.stdout


def test_without_password_and_terminal_the_error_says_so(
    clients: Clients, server: FaultServer
) -> None:
    said = in_a_process_without_terminal(clients, server.endpoint, 'UserLogin("admin")')

    assert said.startswith(ConfigError.__name__)
    assert "no password for admin" in said
    assert server.received == []


def test_without_code_and_terminal_the_error_says_so(clients: Clients, server: FaultServer) -> None:
    sessions_of(server).code = "123456"

    said = in_a_process_without_terminal(clients, server.endpoint, 'UserLogin("admin", "password")')

    assert said.startswith(TwoFactorRequired.__name__)
    assert "otp=" in said


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")  # that is the point
def test_password_and_code_are_asked_for_on_the_terminal(
    clients: Clients, server: FaultServer
) -> None:
    import pty

    sessions_of(server).code = "123456"
    program = textwrap.dedent(f"""
        from cstyped.credentials.login import UserLogin
        from cstyped.settings import Settings
        from cstyped.wire.call import Call
        from tests.both_clients import Clients
        make = Clients({clients.kind!r}).transport
        transport = make({server.endpoint!r}, UserLogin("admin"))
        transport.post(Call("listZones", {{}}), Settings())
        """)
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-c", program])
    shown = b""
    for prompt, answer in ((b"Password of admin", b"password\n"), (b"code of admin", b"123456\n")):
        while prompt not in shown:
            shown += os.read(terminal, 1024)
        while not shown.endswith(b": "):
            shown += os.read(terminal, 1024)
        os.write(terminal, answer)
    _, status = os.waitpid(child, 0)
    os.close(terminal)

    assert status == 0
    assert server.commands() == ["login", "validateUserTwoFactorAuthenticationCode", "listZones"]
    assert b"123456" not in shown


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")  # that is the point
def test_a_child_process_has_its_own_connections_and_leaves_the_session_alone(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server)
    transport.post(READ, QUICK)
    child = os.fork()
    if child == 0:
        try:
            transport.post(READ, QUICK)
            transport.close()
        finally:
            os._exit(0)
    os.waitpid(child, 0)

    transport.post(READ, QUICK)

    assert server.commands() == ["login", "listZones", "listZones", "listZones"]
    assert [got.connection for got in server.received] == [1, 1, 2, 1]


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")  # that is the point
def test_a_child_process_is_not_held_up_by_a_login_of_its_parent(
    clients: Clients, server: FaultServer
) -> None:
    server.spare_sign_in = False
    server.once(faults.wait(1.0))
    transport = transport_to(clients, server)
    with ThreadPoolExecutor(1) as pool:
        logging_in = pool.submit(transport.post, READ, QUICK)
        while not server.received:
            pass
        child = os.fork()
        if child == 0:
            code = 1
            try:
                transport.post(READ, QUICK)
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        logging_in.result()

    assert status == 0


@pytest.mark.parametrize("key", [None, "", "a\nb", "a b", "a;b", "\u6f22"])
def test_a_session_key_that_no_cookie_can_hold_is_a_protocol_error(
    clients: Clients, server: FaultServer, key: str | None
) -> None:
    class Odd(Sessions):
        def login(self, got: faults.Received) -> faults.Reply:
            return faults.reply({"sessionkey": key})

    server.sessions = Odd()

    with pytest.raises(ProtocolError, match="session key"):
        transport_to(clients, server).post(READ, QUICK)


def test_threads_that_come_one_after_the_other_try_a_wrong_password_once(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server, UserLogin("admin", "wrong"))

    for _ in range(5):
        with pytest.raises(AccountError):
            transport.post(READ, QUICK)

    assert server.count("login") == 1


def test_a_refusal_from_memory_says_that_it_is_one(
    clients: Clients, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "_SAME_PASSWORD", 1000.0)
    transport = transport_to(clients, server, UserLogin("admin", "wrong"))

    with pytest.raises(AccountError) as first:
        transport.post(READ, QUICK)
    with pytest.raises(AccountError, match="Check the user name") as again:
        transport.post(READ, QUICK)

    assert "try again" not in str(first.value)
    assert "not sent again within 1000 s" in str(again.value)
    assert again.value.outcome == first.value.outcome == "not_sent"
    assert server.count("login") == 1


def test_no_thread_logs_in_again_once_the_client_is_closed(
    clients: Clients, server: FaultServer
) -> None:
    transport = transport_to(clients, server)

    def call_until_closed(_: int) -> CloudStackError:
        while True:
            try:
                transport.post(READ, QUICK)
            except CloudStackError as error:
                return error

    with ThreadPoolExecutor(8) as pool:
        ends = pool.map(call_until_closed, range(8))
        while server.count("listZones") < 50:
            time.sleep(0.001)
        transport.close()
        assert {type(error) for error in ends} == {ClientClosed}

    assert server.count("login") == server.count("logout") == 1
    assert not sessions_of(server).alive


def test_a_code_function_that_returns_no_text_leaves_the_session_to_log_out(
    clients: Clients, server: FaultServer
) -> None:
    sessions_of(server).code = "123456"
    number: Callable[[], object] = lambda: 123456  # noqa: E731  # short
    transport = transport_to(clients, server, UserLogin("admin", "password", otp=number))  # type: ignore[arg-type]  # on purpose

    with pytest.raises(ConfigError, match="int, not a string"):
        transport.post(READ, QUICK)
    transport.close()

    assert server.commands() == ["login", "logout"]


def test_a_code_may_have_blanks_around_it(clients: Clients, server: FaultServer) -> None:
    sessions_of(server).code = "123456"

    transport_to(clients, server, UserLogin("admin", "password", otp=" 123456\n")).post(READ, QUICK)

    assert server.count("listZones") == 1


def test_a_wrong_code_is_not_told_to_be_missing(clients: Clients, server: FaultServer) -> None:
    sessions_of(server).code = "123456"

    with pytest.raises(TwoFactorRequired, match="wrong, expired"):
        transport_to(clients, server, UserLogin("admin", "password", otp="1")).post(READ, QUICK)


@pytest.mark.parametrize("spelt", ["{}", '"{}"', "{}%3D%3D"])
def test_the_session_key_cookie_goes_back_as_it_came(clients: Clients, spelt: str) -> None:
    login = faults.reply({"username": "admin", "sessionkey": "a+b/c=="})
    cookie = spelt.format("a+b/c==")
    with FaultServer() as server:
        server.replies["login"] = replace(
            login, headers=(("Set-Cookie", f"sessionkey={cookie};HttpOnly"),)
        )
        transport_to(clients, server).post(READ, QUICK)

        assert server.received[-1].headers["cookie"] == f"sessionkey={cookie}"
        assert server.received[-1].params["sessionkey"] == "a+b/c=="


def test_a_code_that_was_given_is_sent_although_the_login_names_no_provider(
    clients: Clients, server: FaultServer
) -> None:
    sessions_of(server).code = "123456"
    sessions_of(server).set_up = False

    transport_to(clients, server, UserLogin("admin", "password", otp="123456")).post(READ, QUICK)

    assert server.count("listZones") == 1


@pytest.mark.parametrize("name", ["password", "otp"])
def test_a_function_that_gives_no_text_is_named(
    clients: Clients, server: FaultServer, name: str
) -> None:
    sessions_of(server).code = "123456"
    given: dict[str, Any] = {"password": "password", name: lambda: 123456}  # Any: the point

    with pytest.raises(ConfigError, match=rf"{name}\(\) returned int"):
        transport_to(clients, server, UserLogin("admin", **given)).post(READ, QUICK)
