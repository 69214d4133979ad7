# @generated from dump.json. Edit an overlay or a template instead.
"""The client with a method for each of the 6 commands of CloudStack 4.22."""

from __future__ import annotations

from typing import ClassVar

from cstyped.runtime import BaseClient, CommandIndex

from .index import COMMANDS


class Client(BaseClient):
    """A connection to a CloudStack management server, with a method for every command.

    `client.list_zones(...)` is the function `list_zones(client, ...)` of this package. Signed with
    API keys, or with the session of a user name and password. Thread-safe; close it, or use it in
    a `with` statement.
    """

    commands: ClassVar[CommandIndex] = COMMANDS
