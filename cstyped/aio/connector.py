"""aiohttp's pool of connections, which gives none that the server is about to close."""

from __future__ import annotations

import asyncio
import time
from contextvars import ContextVar
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

import aiohttp

from cstyped.http import pool

_LOOK_AGAIN = 0.001


class Attempt:
    """One sending of a call, as the pool must know it.

    repeatable: the call only reads, so that a connection may be older for it.
    connected: set when there is a connection. Before that nothing of the call was sent.
    """

    __slots__ = ("connected", "repeatable")

    def __init__(self, *, repeatable: bool) -> None:
        self.repeatable = repeatable
        self.connected = False


# aiohttp asks its pool for a connection in the task of the call.
current: ContextVar[Attempt] = ContextVar("cstyped_attempt")


class FreshConnector(aiohttp.TCPConnector):
    """Knows how long a connection was idle, and what it is asked for."""

    def __init__(self, **settings: Any) -> None:  # Any: as in aiohttp
        super().__init__(limit=0, keepalive_timeout=pool.IDLE_FOR_READS, **settings)
        self._used: WeakKeyDictionary[asyncio.BaseTransport, float] = WeakKeyDictionary()

    async def connect(self, *args: Any, **kwargs: Any) -> aiohttp.connector.Connection:  # as above
        attempt = current.get()
        while True:
            connection = await super().connect(*args, **kwargs)
            if await self._is_fresh(connection, attempt):
                attempt.connected = True
                # When it is released again it is idle, whoever takes it next.
                connection.add_callback(partial(self._note_use, connection.transport))
                return connection
            connection.close()

    def _note_use(self, transport: asyncio.BaseTransport | None) -> None:
        if transport is not None:
            self._used[transport] = time.monotonic()

    async def _is_fresh(self, connection: aiohttp.connector.Connection, attempt: Attempt) -> bool:
        transport = connection.transport
        used = None if transport is None else self._used.get(transport)
        if transport is None or used is None or attempt.repeatable:
            return True
        if time.monotonic() - used > pool.IDLE_FOR_CHANGES:
            return False
        try:
            while time.monotonic() - used <= pool.SETTLING and not transport.is_closing():
                await asyncio.sleep(_LOOK_AGAIN)
        except BaseException:
            connection.release()
            raise
        return not transport.is_closing()
