# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import ClassVar

from cstyped.runtime import BaseClient, CommandIndex

from ._methods_1 import Client as Client1
from ._methods_2 import Client as Client2
from ._methods_3 import Client as Client3
from ._methods_4 import Client as Client4

class Client(Client1, Client2, Client3, Client4, BaseClient):
    """A connection to a CloudStack management server, with a method for every command.

    Signed with API keys, or with the session of a user name and password. Thread-safe; close it,
    or use it in a `with` statement.
    """

    commands: ClassVar[CommandIndex]
