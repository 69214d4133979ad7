"""Pooled HTTP connections that never send a call on one that the server is about to close."""

from __future__ import annotations

import http.client
import io
import socket
import time
from collections.abc import Callable, Generator, Hashable, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import requests
import requests.adapters
from requests.cookies import RequestsCookieJar
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager
from urllib3.util import Timeout
from urllib3.util.wait import wait_for_read

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from urllib3._base_connection import BaseHTTPConnection

# The server closes a connection after 30 idle seconds, proxies often after 5. A call
# sent at that very moment is lost, and nobody knows whether it was carried out. urllib3 notices a
# connection that is closed already; these limits keep away from one that is about to be.
IDLE_FOR_READS = 20.0
IDLE_FOR_CHANGES = 3.0
# A server that closes right behind its answer is noticed when its last packet is here, too.
SETTLING = 0.01
POOL_SIZE = 256  # urllib3 warns when more threads than this call at once


class Attempt(Timeout):
    """One sending of a call, as the pools must know it. requests and urllib3 take it as a timeout.

    repeatable: the call only reads, so that a connection may be older for it.
    deadline: the time.monotonic() by which the answer must have come; None for no end.
    query: what stands behind the path of the URL. Only the connection adds it: urllib3 logs the
        URLs that it is given, and an error can have one, but this holds passwords.
    in_handshake: set by the pool while a tunnel and TLS are being set up, when nothing of the call
        was sent.
    broken: set to what broke off the body of the answer.
    """

    def __init__(
        self,
        *,
        connect: float | None,
        read: float | None,
        repeatable: bool,
        deadline: float | None,
        query: str = "",
    ) -> None:
        super().__init__(connect=connect, read=read)
        self.query = query
        self.repeatable = repeatable
        self.deadline = deadline
        self.in_handshake = False
        self.broken: OSError | None = None

    def clone(self) -> Timeout:
        """Return a plain timeout: urllib3 copies what it is given for each connection."""
        return Timeout(connect=self._connect, read=self._read)


class _Incoming(io.RawIOBase):
    """What a server sends, as long as the call has time.

    A socket's own timeout counts from byte to byte: one now and then would keep it waiting. What
    breaks off a body is noted in the attempt and ends it, so that what had come before, in the
    same long read, is not lost with it.
    """

    def __init__(self, raw: io.RawIOBase, connection: socket.socket, attempt: Attempt) -> None:
        self.in_body = False
        self._raw = raw
        self._connection = connection
        self._attempt = attempt
        # What a proxy says of a tunnel comes this way too, and is waited for as a connection is.
        self._longest = connection.gettimeout()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        if self._attempt.broken is not None:
            return 0
        try:
            return self._in_time(buffer)
        except OSError as error:
            if not self.in_body:
                raise
            self._attempt.broken = error
            return 0

    def _in_time(self, buffer: WriteableBuffer) -> int | None:
        deadline = self._attempt.deadline
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("timed out")
            self._connection.settimeout(left if self._longest is None else min(left, self._longest))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Response(http.client.HTTPResponse):
    def __init__(
        self,
        sock: socket.socket,
        *args: Any,  # as in http.client, which nobody else calls
        attempt: Attempt | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(sock, *args, **kwargs)
        self._incoming: _Incoming | None = None
        if attempt is not None:
            raw: Any = self.fp.detach()  # Any: typed as any reader; it is that of the socket
            self._incoming = _Incoming(raw, sock, attempt)
            self.fp = io.BufferedReader(self._incoming)

    def begin(self) -> None:
        super().begin()
        if self._incoming is not None:
            self._incoming.in_body = True


class _FreshPool(HTTPConnectionPool):
    # urllib3 hands `timeout` to urlopen and `pool_timeout` on to _get_conn. The pools never wait
    # for a connection, so the second has room for what this call needs.
    def urlopen(self, *args: Any, **kwargs: Any) -> Any:  # as in urllib3, for all its versions
        attempt = kwargs.get("timeout")
        if isinstance(attempt, Attempt):
            kwargs["pool_timeout"] = attempt
        return super().urlopen(*args, **kwargs)

    def _get_conn(self, timeout: Any = None) -> BaseHTTPConnection:  # see urlopen()
        attempt: Attempt | None = None
        if isinstance(timeout, Attempt):
            attempt, timeout = timeout, None
        connection = super()._get_conn(timeout)
        kept = connection.__dict__
        put_back: float | None = kept.get("_cstyped_put_back")
        if put_back is not None and not _is_fresh(
            connection, time.monotonic() - put_back, repeatable=bool(attempt and attempt.repeatable)
        ):
            connection.close()  # it connects anew when it is used
        kept["_cstyped_attempt"] = attempt
        # http.client makes its answers of it.
        kept["response_class"] = partial(_Response, attempt=attempt)
        if attempt is not None and attempt.query:
            # No class of our own: what watches or mocks urllib3 replaces its classes.
            whole: Any = connection  # Any: the declared protocol leaves this method out
            kept["putrequest"] = partial(_put_request, whole.putrequest, attempt.query)
        return connection

    def _put_conn(self, conn: BaseHTTPConnection | None) -> None:
        if conn is not None:
            conn.__dict__["_cstyped_put_back"] = time.monotonic()
            conn.__dict__["_cstyped_attempt"] = None
            conn.__dict__.pop("putrequest", None)
        super()._put_conn(conn)


def _put_request(put: Callable[..., None], query: str, method: str, url: str, **how: bool) -> None:
    put(method, f"{url}?{query}", **how)


def _is_fresh(connection: BaseHTTPConnection, idle: float, *, repeatable: bool) -> bool:
    if repeatable:
        return idle <= IDLE_FOR_READS
    if idle > IDLE_FOR_CHANGES:
        return False
    wire: socket.socket | None = getattr(connection, "sock", None)
    # Nothing was asked, so whatever can be read is the end, or no answer to this call.
    return idle > SETTLING or wire is None or not wait_for_read(wire, SETTLING - idle)


class _FreshTlsPool(_FreshPool, HTTPSConnectionPool):
    def _prepare_proxy(self, conn: Any) -> None:  # as in urllib3, for all its versions
        with _handshake(conn):
            super()._prepare_proxy(conn)

    def _validate_conn(self, conn: BaseHTTPConnection) -> None:
        with _handshake(conn):
            super()._validate_conn(conn)


@contextmanager
def _handshake(connection: BaseHTTPConnection) -> Generator[None, None, None]:
    """Note in the attempt that nothing of the call is sent yet; it stays so if this fails."""
    attempt: Attempt | None = connection.__dict__.get("_cstyped_attempt")
    if attempt is not None:
        attempt.in_handshake = True
    yield
    if attempt is not None:
        attempt.in_handshake = False


_POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _FreshPool, "https": _FreshTlsPool}


class _FreshAdapter(requests.adapters.HTTPAdapter):
    """Connects by pools of ours, and works out the way to an address once.

    requests parses the URL six times for each call, and builds the key of its pool anew. All calls
    of a client have one URL, and differ in their settings at the most.
    """

    def __init__(self, *, pool_connections: int, pool_maxsize: int) -> None:
        # Any: requests and its stubs name different classes.
        self._pools: dict[Hashable, Any] = {}
        self._targets: dict[Hashable, str] = {}
        super().__init__(pool_connections, pool_maxsize, max_retries=0)

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: bool | str | None,
        proxies: Mapping[str, str] | None = None,
        cert: str | tuple[str, str] | None = None,
    ) -> Any:  # see _pools
        way = (request.url, verify, cert, *(proxies or {}).items())
        pool = self._pools.get(way)
        if pool is None:
            pool = super().get_connection_with_tls_context(request, verify, proxies, cert)
            self._pools[way] = pool
        return pool

    def request_url(
        self, request: requests.PreparedRequest, proxies: Mapping[str, str] | None
    ) -> str:
        way = (request.url, *(proxies or {}).items())
        target = self._targets.get(way)
        if target is None:
            target = self._targets[way] = super().request_url(request, proxies)
        return target

    def close(self) -> None:
        self._pools.clear()
        super().close()

    def init_poolmanager(
        self,
        connections: int,
        maxsize: int,
        block: bool = False,
        **pool_kwargs: Any,  # as in requests: they go to urllib3 unseen
    ) -> None:
        super().init_poolmanager(connections, maxsize, block, **pool_kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(
        self,
        proxy: str,
        **proxy_kwargs: Any,  # as in requests
    ) -> Any:  # requests promises nothing here; SOCKS has a manager of another library
        manager = super().proxy_manager_for(proxy, **proxy_kwargs)
        if isinstance(manager, PoolManager) and not proxy.lower().startswith("socks"):
            manager.pool_classes_by_scheme = _POOLS
        return manager


class _NoCookies(RequestsCookieJar):
    """Keeps no cookie: credentials/session.py keeps those of a login beside their session key."""

    def extract_cookies(self, response: Any, request: Any) -> None:  # Any: as in http.cookiejar
        pass


class PlainSession(requests.Session):
    """A session of requests that pools connections and adds nothing of its own to a call.

    No retries (the transport decides), no cookies, no redirects. `send` and `get_adapter` stay
    those of requests: what instruments or mocks requests replaces them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.cookies = _NoCookies()
        adapter = _FreshAdapter(pool_connections=4, pool_maxsize=POOL_SIZE)
        self.mount("https://", adapter)
        self.mount("http://", adapter)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Say of every answer that it is no redirect: requests would read the body of one."""
