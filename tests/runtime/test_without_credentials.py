"""Unsigned calls, for the integration port: it reads the URL and no form, and asks for no user."""

from __future__ import annotations

import logging
from urllib.parse import parse_qs, urlsplit

import pytest

from cstyped.errors import CloudStackError, ConfigError, ConnectionFailed, Unauthorized
from cstyped.testing import FakeCloud
from tests.both_clients import Clients
from tests.faults import server as faults
from tests.faults.server import FaultServer, refusal


def test_an_unsigned_call_has_its_parameters_in_the_url(clients: Clients) -> None:
    with FaultServer() as server, clients.client(server.endpoint, None) as client:
        zone = client.list_zones(name="a b&c=d/ö").one()

    (got,) = server.received
    assert zone.id == "z1"
    assert got.method == "POST"
    assert got.headers["content-length"] == "0"
    query = parse_qs(urlsplit(got.target).query, strict_parsing=True)
    assert query == {"command": ["listZones"], "name": ["a b&c=d/ö"], "response": ["json"]}


def test_nobody_signs_in_or_out(clients: Clients) -> None:
    with FaultServer() as server, clients.client(server.endpoint, None) as client:
        assert client.sign_in() == {}
        assert client.auth is None
        assert repr(client).endswith(f"Client({server.endpoint!r}, None)")
        client.list_zones()

    assert server.commands() == ["listZones"]


def test_the_secrets_of_a_url_stand_in_no_log_and_no_error(
    clients: Clients, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)  # of every library
    said: list[str] = []
    ends = [faults.instead(refusal(530, "no hunter22")), faults.close_without_answer]
    with FaultServer() as server:
        endpoint = server.endpoint
        client = clients.client(endpoint, None, retries=0)
        for fault in (*ends, faults.page(502)):
            server.always(fault)
            with pytest.raises(CloudStackError) as caught:
                client.update_user(id="u", password="hunter22")
            said.append(f"{caught.value} {caught.value!r} {caught.value.__context__!r}")
        client.close()
    with pytest.raises(ConnectionFailed) as unreachable:
        clients.client(endpoint, None, retries=0).update_user(id="u", password="hunter22")

    assert "hunter22" in server.received[0].target
    assert "hunter22" not in f"{said} {unreachable.value} {caplog.text}"
    assert "updateUser" in caplog.text


def test_a_server_that_wants_credentials_says_what_is_missing(clients: Clients) -> None:
    with (
        FakeCloud() as cloud,
        clients.client(cloud.endpoint, None) as client,
        pytest.raises(Unauthorized, match="auth=None"),
    ):
        client.list_zones()


def test_another_kind_of_credentials_is_refused(clients: Clients) -> None:
    with pytest.raises(ConfigError, match="None for the integration port, not tuple"):
        clients.client("https://cloud.example", ("key", "secret"))  # type: ignore[arg-type]  # the point
