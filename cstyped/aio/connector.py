"""aiohttp's pool of connections, which gives none that the server is about to close."""

from __future__ import annotations

import asyncio
import ssl
import time
from contextvars import ContextVar
from functools import partial
from typing import Any

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

    def __init__(self, tls: ssl.SSLContext | bool) -> None:
        # Some of its parameters have types that are not whole.
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            limit=0, keepalive_timeout=pool.IDLE_FOR_READS, ssl=tls
        )
        # When the last call on a connection ended. (With weak keys it would take longer.)
        self._used: dict[asyncio.BaseTransport, float] = {}

    async def connect(
        self, req: aiohttp.ClientRequest, *args: Any, **kwargs: Any
    ) -> aiohttp.connector.Connection:  # as in aiohttp
        attempt = current.get()
        for_proxy = req.proxy_headers
        while True:
            if for_proxy is not None:
                # aiohttp adds to them, and finds connections by them: one that was made with what
                # an earlier round had added would serve no other call.
                req.proxy_headers = for_proxy.copy()
            connection = await super().connect(req, *args, **kwargs)
            transport = connection.transport
            used = None if transport is None else self._used.get(transport)
            if used is None:
                self._forget_closed()
            elif (
                not attempt.repeatable and not await self._is_fresh(connection, used)
            ) or _has_answer(connection):
                connection.close()
                continue
            attempt.connected = True
            # When it is released again it is idle, whoever takes it next.
            connection.add_callback(partial(self._note_use, transport))
            return connection

    def _note_use(self, transport: asyncio.BaseTransport | None) -> None:
        if transport is not None:
            self._used[transport] = time.monotonic()

    def _forget_closed(self) -> None:
        self._used = {each: when for each, when in self._used.items() if not each.is_closing()}

    async def _is_fresh(self, connection: aiohttp.connector.Connection, used: float) -> bool:
        """Tell whether a connection may carry a change, by when it was used last."""
        transport = connection.transport
        if transport is None:
            return False
        if time.monotonic() - used > pool.IDLE_FOR_CHANGES:
            return False
        try:
            while time.monotonic() - used <= pool.SETTLING and not transport.is_closing():
                await asyncio.sleep(_LOOK_AGAIN)
        except BaseException:
            connection.release()
            raise
        return not transport.is_closing()


def _has_answer(connection: aiohttp.connector.Connection) -> bool:
    """Tell whether something came that nobody had asked for: the next call would be given it."""
    return connection.protocol is None or connection.protocol.should_close
