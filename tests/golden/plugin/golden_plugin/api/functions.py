# @generated from dump.json. Edit an overlay or a template instead.
"""The functions of all commands, each loaded from its module in `commands` at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .commands.create_coffee_machine import create_coffee_machine as create_coffee_machine
    from .commands.delete_coffee_machine import delete_coffee_machine as delete_coffee_machine
    from .commands.list_coffee_machines import list_coffee_machines as list_coffee_machines
    from .commands.list_zones import list_zones as list_zones

__all__ = COMMANDS.names()


def __getattr__(name: str) -> object:
    return COMMANDS.function_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.names())
