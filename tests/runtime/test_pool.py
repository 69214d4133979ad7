"""Connections are kept and left alike, whether they go straight to the server or by a proxy."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from urllib3.util import Timeout

from cstyped.credentials.keys import ApiKeys
from cstyped.errors import ConnectionFailed, RequestTimeout
from cstyped.http import pool
from cstyped.settings import ConnectionSettings, Settings
from cstyped.wire.call import Call
from tests.both_clients import THREADS, Clients, PostsCalls
from tests.faults import server as faults
from tests.faults.proxy import TunnelProxy
from tests.faults.server import FaultServer

KEYS = ApiKeys("api-key-of-nobody", "secret-key-of-nobody")
READ = Call("listZones", {"available": "true"}, repeatable=True)
CHANGE = Call("startVirtualMachine", {"id": "v1"})
QUICK = Settings(timeout=5.0, retries=0)
WAYS = ["http", "https", "http proxy", "https proxy"]

pytestmark = pytest.mark.usefixtures("proxy_free")


def context(authority: Path) -> ssl.SSLContext:
    found = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    found.load_cert_chain(authority / "ca.pem", authority / "key.pem")
    return found


@contextmanager
def on_the_way(
    clients: Clients, way: str, authority: Path
) -> Iterator[tuple[FaultServer, PostsCalls]]:
    """A server, and a transport that reaches it by this way."""
    scheme, _, proxied = way.partition(" ")
    with ExitStack() as stack:
        tls = context(authority) if scheme == "https" else None
        server = stack.enter_context(FaultServer(tls=tls))
        proxies: dict[str, str] = {}
        endpoint = server.endpoint
        if proxied and tls is None:
            # What is asked of a proxy without a tunnel is asked in full: the server is one itself.
            proxies = {"http": f"http://127.0.0.1:{server.port}"}
            endpoint = "http://cloud.invalid/client/api"
        elif proxied:
            proxies = {"https": stack.enter_context(TunnelProxy(server.port)).url}
        connection = ConnectionSettings(proxies=proxies, verify=authority / "ca.pem")
        transport = clients.transport(endpoint, KEYS, connection)
        stack.callback(transport.close)
        yield server, transport


@pytest.mark.parametrize("way", WAYS)
def test_reads_keep_a_connection_that_is_too_old_for_a_change(
    clients: Clients, way: str, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "IDLE_FOR_CHANGES", 0.0)
    with on_the_way(clients, way, authority) as (server, transport):
        for call in (READ, READ, CHANGE, READ):
            transport.post(call, QUICK)

    assert [got.connection for got in server.received] == [1, 1, 2, 2]


@pytest.mark.parametrize("way", WAYS)
def test_even_a_read_leaves_a_connection_that_was_idle_for_long(
    clients: Clients, way: str, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "IDLE_FOR_READS", 0.0)
    with on_the_way(clients, way, authority) as (server, transport):
        for _ in range(3):
            transport.post(READ, QUICK)

    assert [got.connection for got in server.received] == [1, 2, 3]


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_that_drips_does_not_last_for_ever_by_any_way(
    clients: Clients, way: str, authority: Path
) -> None:
    with on_the_way(clients, way, authority) as (server, transport):
        server.always(faults.drip(0.05))

        with pytest.raises(RequestTimeout, match="waiting for the answer") as caught:
            transport.post(CHANGE, Settings(timeout=0.4, retries=0))

    assert caught.value.maybe_sent


@pytest.mark.parametrize("files", ["one", "two"])
@pytest.mark.parametrize("way", ["https", "https proxy"])
def test_a_certificate_of_the_client_is_shown(
    clients: Clients, files: str, way: str, authority: Path, tmp_path: Path
) -> None:
    both = tmp_path / "both.pem"
    both.write_bytes((authority / "ca.pem").read_bytes() + (authority / "key.pem").read_bytes())
    cert = both if files == "one" else (authority / "ca.pem", authority / "key.pem")
    asking = context(authority)
    asking.load_verify_locations(authority / "ca.pem")
    asking.verify_mode = ssl.CERT_REQUIRED
    with FaultServer(tls=asking) as server, TunnelProxy(server.port) as proxy:
        proxies = {"https": proxy.url} if way == "https proxy" else {}
        connection = ConnectionSettings(proxies=proxies, verify=authority / "ca.pem", cert=cert)
        transport = clients.transport(server.endpoint, KEYS, connection)
        transport.post(READ, QUICK)
        transport.close()

    assert [got.command for got in server.received] == ["listZones"]


def test_an_authority_can_be_one_of_a_folder(
    clients: Clients, authority: Path, tmp_path: Path
) -> None:
    command = ["openssl", "x509", "-hash", "-noout", "-in", str(authority / "ca.pem")]
    name = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    shutil.copy(authority / "ca.pem", tmp_path / f"{name}.0")
    with FaultServer(tls=context(authority)) as server:
        transport = clients.transport(server.endpoint, KEYS, ConnectionSettings(verify=tmp_path))
        transport.post(READ, QUICK)
        transport.close()

    assert len(server.received) == 1


def test_a_proxy_that_refuses_a_tunnel_has_passed_nothing_on(clients: Clients) -> None:
    with FaultServer() as proxy:
        proxy.always(faults.page(403))
        proxies = {"https": f"http://127.0.0.1:{proxy.port}"}
        transport = clients.transport(
            "https://cloud.invalid/client/api", KEYS, ConnectionSettings(proxies=proxies)
        )

        with pytest.raises(
            ConnectionFailed, match=r"proxy .* failed: .*403.*nothing was sent"
        ) as caught:
            transport.post(CHANGE, QUICK)

    assert not caught.value.maybe_sent
    assert [(got.method, got.target) for got in proxy.received] == [
        ("CONNECT", "cloud.invalid:443")
    ]


def test_a_server_behind_a_tunnel_is_not_told_who_opened_it(
    clients: Clients, authority: Path
) -> None:
    with FaultServer(tls=context(authority)) as server, TunnelProxy(server.port) as proxy:
        url = proxy.url.replace("//", "//someone:h1dd3n-pass@")
        transport = clients.transport(
            server.endpoint,
            KEYS,
            ConnectionSettings(proxies={"https": url}, verify=authority / "ca.pem"),
        )
        transport.post(READ, QUICK)
        transport.close()

    assert len(proxy.tunnels) == 1
    assert "proxy-authorization" not in server.received[0].headers


def test_a_connection_that_ends_within_a_tunnels_tls_greeting_has_carried_nothing(
    clients: Clients,
) -> None:
    with FaultServer() as server, TunnelProxy(server.port) as proxy:
        server.drop_new_connections(2, at_greeting=True)
        connection = ConnectionSettings(proxies={"https": proxy.url})
        transport = clients.transport("https://cloud.invalid/client/api", KEYS, connection)

        with pytest.raises(ConnectionFailed, match="nothing was sent") as caught:
            transport.post(CHANGE, Settings(timeout=5.0, retries=1))

    assert not caught.value.maybe_sent
    assert len(proxy.tunnels) == 2


def test_a_proxy_that_opens_no_tunnel_in_time_has_passed_nothing_on(clients: Clients) -> None:
    with FaultServer() as proxy:
        proxy.always(faults.wait(2.0))
        proxies = {"https": f"http://127.0.0.1:{proxy.port}"}
        transport = clients.transport(
            "https://cloud.invalid/client/api", KEYS, ConnectionSettings(proxies=proxies)
        )

        with pytest.raises(RequestTimeout, match="timed out while connecting") as caught:
            transport.post(CHANGE, Settings(timeout=(0.3, 5.0), retries=0))

    assert not caught.value.maybe_sent


@dataclass
class Kept:
    """A connection that was put back, as far as its freshness is asked for."""

    sock: socket.socket | None


@pytest.fixture
def wire() -> Iterator[tuple[Kept, socket.socket]]:
    """A connection, and its other end."""
    near, far = socket.socketpair()
    with near, far:
        yield Kept(near), far


def is_fresh(kept: Kept, idle: float, *, repeatable: bool) -> bool:
    # Any: of a connection of urllib3 only the socket is looked at.
    connection: Any = kept
    return pool._is_fresh(connection, idle, repeatable=repeatable)


@pytest.mark.parametrize(
    ("repeatable", "idle", "fresh"),
    [
        (True, 0.0, True),
        (True, 20.0, True),
        (True, 20.01, False),
        (False, 0.0, True),
        (False, 3.0, True),
        (False, 3.01, False),
    ],
)
def test_a_connection_is_fresh_for_so_long(
    repeatable: bool, idle: float, fresh: bool, wire: tuple[Kept, socket.socket]
) -> None:
    assert is_fresh(wire[0], idle, repeatable=repeatable) is fresh


@pytest.mark.parametrize("end", ["closed", "a word that nobody asked for"])
def test_a_change_looks_whether_a_connection_ends_right_behind_its_answer(
    end: str, wire: tuple[Kept, socket.socket]
) -> None:
    kept, far = wire
    if end == "closed":
        far.close()
    else:
        far.sendall(b"HTTP/1.1 408 Request Timeout\r\n\r\n")

    assert not is_fresh(kept, 0.0, repeatable=False)
    # What has come since is seen by urllib3 itself, and a read can be sent again.
    assert is_fresh(kept, 0.02, repeatable=False)
    assert is_fresh(kept, 0.0, repeatable=True)


def test_a_connection_that_was_never_opened_is_fresh() -> None:
    assert is_fresh(Kept(None), 0.0, repeatable=False)


def test_an_attempt_is_in_no_handshake_and_gives_urllib3_a_plain_timeout() -> None:
    attempt = pool.Attempt(connect=1.0, read=2.0, repeatable=True, deadline=3.0)

    assert not attempt.in_handshake
    assert (attempt.repeatable, attempt.deadline) == (True, 3.0)
    clone = attempt.clone()
    assert type(clone) is Timeout
    assert (clone.connect_timeout, clone.read_timeout) == (1.0, 2.0)


def test_many_connections_are_kept_by_default(authority: Path) -> None:
    with FaultServer() as server:
        transport = THREADS.transport(server.endpoint, KEYS)
        together = threading.Barrier(40)

        def together_with_all(connection: socket.socket, proper: faults.Reply) -> bool:
            together.wait(30)
            connection.sendall(proper.whole())
            return True

        server.always(together_with_all)
        with ThreadPoolExecutor(40) as threads:
            for _ in range(2):
                list(threads.map(lambda _: transport.post(READ, Settings(timeout=60.0)), range(40)))
        transport.close()

    assert server.connections == 40
