# @generated from dump.json. Edit an overlay or a template instead.
"""The client for asyncio, with a method for each of the 3 commands of CloudStack 4.22."""

from __future__ import annotations

from typing import ClassVar

from cstyped.aio.runtime import BaseAsyncClient
from cstyped.runtime import CommandIndex

from .index import COMMANDS


class AsyncClient(BaseAsyncClient):
    """A connection to a CloudStack management server for asyncio, with a method for every command.

    `await client.list_zones(...)` takes what the method of a Client takes. Signed with API keys, or
    with the session of a user name and password. The tasks of an event loop share it; close it, or
    use it in an `async with` statement.
    """

    commands: ClassVar[CommandIndex] = COMMANDS
