# @generated from dump.json. Edit an overlay or a template instead.
"""The commands by their functions: the name of a function is that of its module in `commands`."""

from __future__ import annotations

from typing import Final

from cstyped.runtime import CommandIndex

_COMMANDS: Final = {
    "create_coffee_machine": "createCoffeeMachine",
    "delete_coffee_machine": "deleteCoffeeMachine",
    "list_coffee_machines": "listCoffeeMachines",
    "list_zones": "listZones",
}

COMMANDS: Final = CommandIndex(__package__, _COMMANDS)
