"""The transport of the Client: its calls wait in the thread that makes them."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Mapping
from typing import TypeVar

from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import CloudStackError
from cstyped.errors.sent import Sent
from cstyped.http.exchange import Exchange
from cstyped.http.failure import failure
from cstyped.http.received import Broken, Received
from cstyped.http.send import Endpoint
from cstyped.settings import ConnectionSettings, Settings
from cstyped.steps import run
from cstyped.waiting import time
from cstyped.wire.call import Answer, Call

T = TypeVar("T")


class Transport:
    """The connections and the credentials of one client. Threads share it."""

    def __init__(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin | None,
        connection: ConnectionSettings | None = None,
        *,
        knows: Callable[[str], bool] | None = None,
    ) -> None:
        self._endpoint = Endpoint(endpoint, connection or ConnectionSettings())
        self._exchange = Exchange(_Line(self._endpoint), auth, knows=knows)
        _live.add(self)

    def post(self, call: Call, settings: Settings) -> Answer:
        """Return the answer to `call`, or raise what became of it instead."""
        return run(self._exchange.post(call, settings))

    def user(self, settings: Settings) -> Mapping[str, str]:
        """Sign in and return what the server says of the user; empty without a login."""
        return run(self._exchange.user(settings))

    def close(self) -> None:
        """Log out and close all connections. Calls after this fail."""
        if run(self._exchange.close()):
            self._endpoint.close()

    def after_fork(self) -> None:
        """Leave the parent's connections alone: two processes on one socket mix up answers."""
        self._endpoint.reconnect()
        self._exchange.after_fork()


class _Line:
    """The way to an endpoint that threads wait on."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self.host = endpoint.host

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
        return self._endpoint.post(
            body, settings, query=query, cookie=cookie, repeatable=repeatable, began=began
        )

    def failure(self, sent: Sent, settings: Settings, broken: Broken) -> CloudStackError:
        return failure(sent, settings, broken, self._endpoint)

    async def pause(self, seconds: float) -> None:
        time.sleep(seconds)

    async def ask(self, function: Callable[[], T]) -> T:
        return function()

    def lock(self) -> _ThreadLock:
        return _ThreadLock()

    def turn(self) -> _AnyTime:
        return _any_time


class _ThreadLock:
    """A lock between threads, in the form of one between tasks."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    async def __aenter__(self) -> None:
        self._lock.acquire()

    async def __aexit__(self, *failure: object) -> None:
        self._lock.release()


class _AnyTime:
    """A turn that everybody has: threads are bounded by how many of them there are."""

    async def __aenter__(self) -> None:
        pass

    async def __aexit__(self, *failure: object) -> None:
        pass


_any_time = _AnyTime()


_live: weakref.WeakSet[Transport] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for transport in list(_live):
        transport.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
