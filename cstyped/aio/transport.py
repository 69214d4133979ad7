"""The transport of the AsyncClient: its calls let other tasks run while they wait."""

from __future__ import annotations

import asyncio
import os
import ssl
import weakref
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from typing import Any, TypeVar

from cstyped.aio.failure import UnusableFilesError, UnusableProxyError, failure
from cstyped.aio.send import Connections
from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import CloudStackError
from cstyped.errors.sent import Sent
from cstyped.http.exchange import Exchange
from cstyped.http.received import Broken, Received
from cstyped.http.send import Endpoint
from cstyped.settings import ConnectionSettings, Settings
from cstyped.steps import run
from cstyped.waiting import time
from cstyped.wire.call import Answer, Call

T = TypeVar("T")


class Transport:
    """The connections and the credentials of one client. Tasks share it."""

    def __init__(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin | None,
        connection: ConnectionSettings | None = None,
        *,
        knows: Callable[[str], bool] | None = None,
        concurrency: int = 16,
    ) -> None:
        self._line = _Line(Endpoint(endpoint, connection or ConnectionSettings()), concurrency)
        self._exchange = Exchange(self._line, auth, knows=knows)
        _live.add(self)
        # Of a client that nobody closed, connections are closed when it is gone. They are held here
        # until then, or aiohttp might see its own go first, and complain.
        weakref.finalize(self, _forget, self._line.loops).atexit = False

    def post(self, call: Call, settings: Settings) -> Coroutine[Any, Any, Answer]:
        """Return the answer to `call`, or raise what became of it instead."""
        return self._exchange.post(call, settings)

    def user(self, settings: Settings) -> Coroutine[Any, Any, Mapping[str, str]]:
        """Sign in and return what the server says of the user; empty without a login."""
        return self._exchange.user(settings)

    async def close(self) -> None:
        """Log out and close all connections. Calls after this fail."""
        try:
            await self._exchange.close()
        finally:
            await self._line.close()

    def after_fork(self) -> None:
        """Leave the parent's connections alone: two processes on one socket mix up answers."""
        self._line.forget()
        self._exchange.after_fork()


def _forget(loops: dict[asyncio.AbstractEventLoop, _InLoop]) -> None:
    loops.clear()


class _InLoop:
    """What belongs to one event loop."""

    def __init__(self, endpoint: Endpoint, concurrency: int) -> None:
        self.turns = asyncio.Semaphore(concurrency)
        self.lock = asyncio.Lock()
        self._endpoint = endpoint
        self._made: list[Connections] = []
        self._end = _until_the_loop_ends(self._made)
        # Up to its `yield`, without waiting, so that the loop knows it.
        run(self._end.__anext__())

    def connections(self) -> Connections:
        """Return the connections, which are made at their first use."""
        if not self._made:
            self._made.append(Connections(self._endpoint))
        return self._made[0]

    async def close(self) -> None:
        """Close the connections."""
        await self._end.aclose()


async def _until_the_loop_ends(made: list[Connections]) -> AsyncGenerator[None, None]:
    # Event loops end the generators that are left over before they close, and those that nobody
    # holds any more: the last moments to close connections in.
    try:
        yield
    finally:
        for connections in made:
            await connections.close()


class _Line:
    """The way to an endpoint that tasks wait on. Event loops may use it one after the other."""

    def __init__(self, endpoint: Endpoint, concurrency: int) -> None:
        self.host = endpoint.host
        self._endpoint = endpoint
        self._concurrency = concurrency
        self.loops: dict[asyncio.AbstractEventLoop, _InLoop] = {}

    def here(self) -> _InLoop:
        """Return what belongs to the event loop that runs."""
        loop = asyncio.get_running_loop()
        found = self.loops.get(loop)
        if found is None:
            for other in [each for each in self.loops if each.is_closed()]:
                del self.loops[other]
            found = self.loops[loop] = _InLoop(self._endpoint, self._concurrency)
        return found

    def forget(self) -> None:
        """Leave all connections alone, and begin with none."""
        self.loops.clear()

    async def close(self) -> None:
        """Close the connections of the event loop that runs."""
        found = self.loops.pop(asyncio.get_running_loop(), None)
        if found is not None:
            await found.close()

    async def post(
        self,
        body: bytes,
        settings: Settings,
        *,
        query: str,
        cookie: str,
        repeatable: bool,
        began: float,  # noqa: ARG002  # before the turn of this call came
    ) -> Received | Broken:
        try:
            connections = self.here().connections()
        except (UnusableFilesError, UnusableProxyError, ssl.SSLError) as error:
            return Broken(error, in_handshake=True)
        return await connections.post(
            body, settings, query=query, cookie=cookie, repeatable=repeatable
        )

    def failure(self, sent: Sent, settings: Settings, broken: Broken) -> CloudStackError:
        return failure(sent, settings, broken, self._endpoint)

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(0.0 if time.skips(seconds) else seconds)

    async def ask(self, function: Callable[[], T]) -> T:
        # In a thread: it may ask somebody at a terminal, or another service.
        return await asyncio.to_thread(function)

    def lock(self) -> _TaskLock:
        return _TaskLock(self)

    def turn(self) -> asyncio.Semaphore:
        return self.here().turns


class _TaskLock:
    """A lock between the tasks of an event loop."""

    def __init__(self, line: _Line) -> None:
        self._line = line

    async def __aenter__(self) -> None:
        await self._line.here().lock.acquire()

    async def __aexit__(self, *failure: object) -> None:
        self._line.here().lock.release()


_live: weakref.WeakSet[Transport] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for transport in list(_live):
        transport.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
