# @generated from dump.json. Edit an overlay or a template instead.
from typing import ClassVar

from cstyped.runtime import BaseClient, CommandIndex

from ._methods_1 import Client as Client1

class Client(Client1, BaseClient):
    """A connection to a CloudStack management server, with a method for every command.

    Signed with API keys, or with the session of a user name and password. Thread-safe; close it,
    or use it in a `with` statement.
    """

    commands: ClassVar[CommandIndex]
