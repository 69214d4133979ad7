"""Pooled HTTP connections that never send a call on one that the server is about to close."""

from __future__ import annotations

import threading
import time
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import requests
import requests.adapters
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

if TYPE_CHECKING:
    from urllib3._base_connection import BaseHTTPConnection

# The server closes a connection after 30 idle seconds (wire.md 1), proxies often after 5. A call
# sent at that very moment is lost, and nobody knows whether it was carried out. urllib3 notices a
# connection that is closed already; these limits keep away from one that is about to be.
IDLE_FOR_READS = 20.0
IDLE_FOR_CHANGES = 3.0
POOL_SIZE = 256  # urllib3 warns when more threads than this call at once


class _PerThread(threading.local):
    """What the pools are told about the call in hand, and what they tell about it."""

    idle_limit: float = IDLE_FOR_CHANGES
    in_handshake: bool = False


_call = _PerThread()


def start_call(*, repeatable: bool) -> None:
    """Announce a call of this thread, so that it gets a connection fresh enough for it."""
    _call.idle_limit = IDLE_FOR_READS if repeatable else IDLE_FOR_CHANGES
    _call.in_handshake = False


def failed_in_handshake() -> bool:
    """Tell whether this thread's call ended before TLS was set up: nothing of it was sent."""
    return _call.in_handshake


class _FreshPool(HTTPConnectionPool):
    def _get_conn(self, timeout: float | None = None) -> BaseHTTPConnection:
        connection = super()._get_conn(timeout)
        put_back: float | None = getattr(connection, "_cstyped_put_back", None)
        if put_back is not None and time.monotonic() - put_back > _call.idle_limit:
            connection.close()  # it connects anew when it is used
        return connection

    def _put_conn(self, conn: BaseHTTPConnection | None) -> None:
        if conn is not None:
            conn.__dict__["_cstyped_put_back"] = time.monotonic()
        super()._put_conn(conn)


class _FreshTlsPool(_FreshPool, HTTPSConnectionPool):
    def _validate_conn(self, conn: BaseHTTPConnection) -> None:
        _call.in_handshake = True
        super()._validate_conn(conn)
        _call.in_handshake = False


_POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _FreshPool, "https": _FreshTlsPool}


class _FreshAdapter(requests.adapters.HTTPAdapter):
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


def new_session() -> requests.Session:
    """Return a requests session that pools connections and adds nothing of its own to a call.

    No retries (the transport decides), no cookies (sessions.py keeps them together with their
    session key), no Authorization header from ~/.netrc. Proxies and certificate bundles named in
    the environment are used.
    """
    session = requests.Session()
    adapter = _FreshAdapter(pool_connections=4, pool_maxsize=POOL_SIZE, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.auth = _no_credentials
    return session


def _no_credentials(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request
