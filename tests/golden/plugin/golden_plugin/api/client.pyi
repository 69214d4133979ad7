# @generated from dump.json. Edit an overlay or a template instead.
from typing import ClassVar

from cstyped.runtime import BaseClient, CommandIndex

class Client(BaseClient):
    """A connection to a CloudStack management server, with a method for every command.

    Signed with API keys, or with the session of a user name and password. Thread-safe; close it,
    or use it in a `with` statement.
    """

    commands: ClassVar[CommandIndex]

    # Imported here, so that an editor goes from `client.list_zones` to the command's own module.
    # Without "as": with it the editor shows the class of the method in place of its parameters.
    from .methods import (
        create_coffee_machine,
        delete_coffee_machine,
        list_coffee_machines,
        list_zones,
    )
