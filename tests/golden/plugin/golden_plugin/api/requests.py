# @generated from dump.json. Edit an overlay or a template instead.
"""The requests of all commands, each loaded from its module in `commands` at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .commands.create_coffee_machine import (
        CreateCoffeeMachineRequest as CreateCoffeeMachineRequest,
    )
    from .commands.delete_coffee_machine import (
        DeleteCoffeeMachineRequest as DeleteCoffeeMachineRequest,
    )
    from .commands.list_coffee_machines import (
        ListCoffeeMachinesRequest as ListCoffeeMachinesRequest,
    )
    from .commands.list_zones import ListZonesRequest as ListZonesRequest

__all__ = COMMANDS.request_names()


def __getattr__(name: str) -> object:
    return COMMANDS.request_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.request_names())
