"""Send calls of one AsyncClient: its transport, with the settings that hold for these calls."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from cstyped.settings import Settings
from cstyped.waiting import time
from cstyped.wire.call import Answer, Call


class AsyncTransport(Protocol):
    """What a caller needs of aio/transport.py, which loads HTTP libraries."""

    def post(self, call: Call, settings: Settings) -> Coroutine[Any, Any, Answer]: ...

    async def user(self, settings: Settings) -> Mapping[str, str]: ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class AsyncCaller:
    """Sends the calls of a client, or of one of its copies with other settings."""

    transport: AsyncTransport
    settings: Settings

    @property
    def strict(self) -> bool:
        """Whether an answer that is not as its model says is refused."""
        return self.settings.strict

    def send(self, call: Call) -> Coroutine[Any, Any, Answer]:
        """Return the answer to `call`, or raise what became of it instead."""
        return self.transport.post(call, self.settings)

    async def ask_once(self, call: Call, longest: float) -> Answer:
        """The same without repetitions, and for `longest` seconds at the most."""
        return await self.transport.post(call, self.settings.within(longest))

    async def user(self) -> Mapping[str, str]:
        """Sign in and return what the server says of the user; empty without a login."""
        return await self.transport.user(self.settings)

    async def pause(self, seconds: float) -> None:
        """Let other tasks run for so long."""
        await asyncio.sleep(0.0 if time.skips(seconds) else seconds)
