# @generated from dump.json. Edit an overlay or a template instead.
from typing import ClassVar

from cstyped.aio.runtime import BaseAsyncClient
from cstyped.runtime import CommandIndex

class AsyncClient(BaseAsyncClient):
    """A connection to a CloudStack management server for asyncio, with a method for every command.

    Signed with API keys, or with the session of a user name and password. The tasks of an event
    loop share it; close it, or use it in an `async with` statement.
    """

    commands: ClassVar[CommandIndex]

    # As in client.pyi.
    from .aio_methods import (
        call_,
        list_moods,
        type,
    )
