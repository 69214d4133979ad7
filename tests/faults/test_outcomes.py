"""What became of a change, on a network and with a server that misbehave."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Iterator

import pytest

from cstyped import ApiKeys, Client, UserLogin
from cstyped.errors import CloudStackError, Outcome
from tests.both_clients import Clients
from tests.faults import server as faults
from tests.faults.server import Fault, FaultServer, Sessions, refusal

KEYS = ApiKeys("api-key-of-nobody", "secret-key-of-nobody")

OUTCOMES: dict[str, tuple[Fault, Outcome]] = {
    "closed without an answer": (faults.close_without_answer, "unknown"),
    "closed within the head": (faults.close_within_head, "unknown"),
    "closed within the body": (faults.close_within_body, "unknown"),
    "announced too much": (faults.announce_too_much, "unknown"),
    "JSON cut behind a brace": (faults.cut_json, "unknown"),
    "too slow": (faults.wait(1.0), "unknown"),
    "no HTTP": (faults.instead_of_http(b"SSH-2.0-OpenSSH_9.2\r\n"), "unknown"),
    "empty": (faults.EMPTY, "unknown"),
    "a web page": (faults.page(200), "unknown"),
    "a proxy's 401": (faults.page(401), "unknown"),
    "a proxy's 404": (faults.page(404), "unknown"),
    "a proxy's 429": (faults.page(429), "unknown"),
    "a proxy's 502": (faults.page(502), "unknown"),
    "a proxy's 504": (faults.page(504), "unknown"),
    "401": (faults.instead(refusal(401, faults.REFUSED)), "refused"),
    "429": (faults.instead(refusal(429, "please retry after [20] ms.")), "refused"),
    "431": (faults.instead(refusal(431, "Unable to find a machine")), "refused"),
    "432": (faults.instead(refusal(432, "The given command does not exist")), "refused"),
    "503": (faults.instead(refusal(503, "maintenance")), "refused"),
    "530": (faults.instead(refusal(530, "Internal error")), "unknown"),
    "531": (faults.instead(refusal(531, "permission denied")), "refused"),
    "431 with status 200": (faults.instead(refusal(431, "late", status=200)), "unknown"),
}


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(Sessions()) as running:
        running.default = faults.reply({"jobid": "j"})
        running.spare_sign_in = True
        yield running


def outcome_of_a_change(client: Client) -> Outcome | None:
    with pytest.raises(CloudStackError) as caught:
        client.start_virtual_machine(id="v1")
    return caught.value.outcome


@pytest.mark.parametrize(("fault", "outcome"), OUTCOMES.values(), ids=OUTCOMES)
def test_each_failure_of_a_change_has_its_outcome(
    clients: Clients, fault: Fault, outcome: Outcome
) -> None:
    with FaultServer() as server:
        server.always(fault)
        with clients.client(server.endpoint, KEYS, timeout=0.5, retries=0) as client:
            assert outcome_of_a_change(client) == outcome


@pytest.mark.parametrize(("fault", "outcome"), OUTCOMES.values(), ids=OUTCOMES)
def test_each_failure_of_a_change_in_a_session_has_its_outcome(
    clients: Clients, server: FaultServer, fault: Fault, outcome: Outcome
) -> None:
    server.always(fault)
    login = UserLogin("admin", "password")
    with clients.client(server.endpoint, login, timeout=0.5, retries=0) as client:
        assert outcome_of_a_change(client) == outcome


def test_where_nobody_listens_a_change_was_not_sent(clients: Clients) -> None:
    with FaultServer() as server:
        endpoint = server.endpoint

    assert outcome_of_a_change(clients.client(endpoint, KEYS, retries=0)) == "not_sent"


def test_a_closed_client_sends_nothing(clients: Clients, server: FaultServer) -> None:
    client = clients.client(server.endpoint, KEYS)
    client.close()

    assert outcome_of_a_change(client) == "not_sent"


def _no_password() -> str:
    raise CloudStackError("the vault is sealed")


@pytest.mark.parametrize(
    "login",
    [UserLogin("admin", "wrong"), UserLogin("admin", lambda: ""), UserLogin("admin", _no_password)],
)
def test_a_change_is_not_sent_where_the_login_fails(
    clients: Clients, server: FaultServer, login: UserLogin
) -> None:
    with clients.client(server.endpoint, login, retries=0) as client:
        assert outcome_of_a_change(client) == "not_sent"
    assert server.count("startVirtualMachine") == 0


@pytest.mark.parametrize("fault", [faults.close_without_answer, faults.page(502)])
def test_a_change_is_not_sent_where_the_connection_of_the_login_breaks(
    clients: Clients, server: FaultServer, fault: Fault
) -> None:
    server.spare_sign_in = False
    server.always(fault)

    with clients.client(server.endpoint, UserLogin("admin", "password"), retries=0) as client:
        assert outcome_of_a_change(client) == "not_sent"
    assert server.count("startVirtualMachine") == 0


def test_a_change_is_not_sent_where_the_second_factor_is_wrong(clients: Clients) -> None:
    with FaultServer(Sessions(code="123456")) as server:
        login = UserLogin("admin", "password", otp="000000")
        with clients.client(server.endpoint, login) as client:
            assert outcome_of_a_change(client) == "not_sent"
        assert server.count("startVirtualMachine") == 0


def test_a_change_that_an_ended_session_refused_was_refused_if_it_cannot_be_renewed(
    clients: Clients, server: FaultServer
) -> None:
    password = ["password", "forgotten"]
    with clients.client(server.endpoint, UserLogin("admin", lambda: password.pop(0))) as client:
        client.list_zones()
        assert server.sessions is not None
        server.sessions.expire()

        assert outcome_of_a_change(client) == "refused"


def _interrupt(connection: socket.socket, proper: faults.Reply) -> bool:
    main = threading.main_thread().ident
    assert main is not None
    signal.pthread_kill(main, signal.SIGINT)
    return True


@pytest.mark.threads_only
def test_a_change_that_was_interrupted_says_that_the_server_may_have_it(clients: Clients) -> None:
    with FaultServer() as server, clients.client(server.endpoint, KEYS) as client:
        server.always(_interrupt)
        with pytest.raises(KeyboardInterrupt) as of_a_change:
            client.start_virtual_machine(id="v1")
        with pytest.raises(KeyboardInterrupt) as of_a_read:
            client.list_zones()

    (note,) = of_a_change.value.__notes__
    assert "startVirtualMachine(id='v1') was interrupted" in note
    assert "check before you repeat it" in note
    assert not hasattr(of_a_read.value, "__notes__")
