"""Headers of a user's own go with each call, and show nothing of what they hold."""

from __future__ import annotations

import logging

import pytest

from cstyped import UserLogin
from cstyped.errors import CloudStackError, ConfigError
from tests.both_clients import Clients
from tests.faults.server import FaultServer, Reply, Sessions, refusal
from tests.runtime.specimens import KEYS

ENDPOINT = "https://cloud.example"


def test_headers_go_with_each_call_and_leave_its_own_alone(clients: Clients) -> None:
    with (
        FaultServer() as server,
        clients.client(server.endpoint, KEYS, headers={"X-Team": "a b"}) as client,
    ):
        client.list_zones()

    sent = server.received[0].headers
    assert sent["x-team"] == "a b"
    assert sent["content-type"] == "application/x-www-form-urlencoded"
    assert server.received[0].params["command"] == "listZones"


def test_no_compression_is_asked_for_unless_a_header_does(clients: Clients) -> None:
    with FaultServer() as server, clients.client(server.endpoint, KEYS) as client:
        client.list_zones()
        client.options(headers={"Accept-Encoding": "gzip"}).list_zones()

    assert [got.headers["accept-encoding"] for got in server.received] == ["identity", "gzip"]


def test_headers_go_with_login_and_logout_too(clients: Clients) -> None:
    with FaultServer(Sessions()) as server:
        login = UserLogin("admin", "password")
        with clients.client(server.endpoint, login, headers={"X-Team": "blue"}) as client:
            client.list_zones()

    assert server.commands() == ["login", "listZones", "logout"]
    assert {got.headers["x-team"] for got in server.received} == {"blue"}


def test_options_add_change_and_take_away_headers(clients: Clients) -> None:
    with FaultServer() as server:
        client = clients.client(
            server.endpoint, KEYS, headers={"X-Team": "blue", "X-Day": "monday"}
        )
        client.options(headers={"x-team": "red", "X-Day": None, "X-More": "1"}).list_zones()
        client.options(timeout=5.0).list_zones()
        client.close()

    changed, kept = (got.headers for got in server.received)
    assert (changed["x-team"], changed["x-more"]) == ("red", "1")
    assert "x-day" not in changed
    assert (kept["x-team"], kept["x-day"]) == ("blue", "monday")


def test_the_name_of_the_program_can_be_changed(clients: Clients) -> None:
    with FaultServer() as server:
        client = clients.client(server.endpoint, KEYS, headers={"user-agent": "backup/1.0"})
        client.list_zones()
        client.close()

    assert server.received[0].headers["user-agent"] == "backup/1.0"


@pytest.mark.parametrize(
    "name", ["Content-Type", "content-length", "Cookie", "HOST", "Transfer-Encoding", "Connection"]
)
def test_headers_that_calls_and_sessions_need_cannot_be_changed(
    clients: Clients, name: str
) -> None:
    with pytest.raises(ConfigError, match=f"headers: '{name}' cannot be changed: "):
        clients.client(ENDPOINT, KEYS, headers={name: "x"})
    with pytest.raises(ConfigError, match="cannot be changed"):
        clients.client(ENDPOINT, KEYS).options(headers={name: "x"})


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ({"X Team": "x"}, "is not the name of a header"),
        ({"": "x"}, "is not the name of a header"),
        ({"X-Team": "hidden\r\nCookie: a=b"}, "line break"),
        ({"X-Team": "hidden ö"}, "outside ASCII"),
        ({"X-Team": 5}, "must be a string, not int"),
        ({5: "x"}, "a mapping such as"),
        ([("X-Team", "blue")], "a mapping such as"),
    ],
)
def test_what_cannot_be_a_header_is_refused_without_its_value(
    clients: Clients, headers: object, words: str
) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        clients.client(ENDPOINT, KEYS, headers=headers)

    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize("name", ["Authorization", "X-Auth-Token", "CF-Access-Client-Secret"])
def test_a_secret_header_is_in_no_error_log_or_repr(
    clients: Clients, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    value = "Bearer hunter22-hunter22"
    echoes = [
        refusal(530, f"no: {value}"),
        refusal(431, "no: hunter22-hunter22"),
        Reply(b"<html>" + value.encode(), 502, content_type="text/html"),
        Reply(b'{"r": "hunter22-hunter22"}'),
    ]
    said: list[str] = []
    with FaultServer() as server:
        client = clients.client(server.endpoint, KEYS, headers={name: value}, retries=0)
        for server.default in echoes:
            with pytest.raises(CloudStackError) as caught:
                client.list_zones()
            said.append(f"{caught.value} {caught.value!r} {vars(caught.value)}")
        client.close()

    assert server.received[0].headers[name.lower()] == value
    assert "hunter22" not in f"{said} {caplog.text} {client!r} {client._caller!r}"
