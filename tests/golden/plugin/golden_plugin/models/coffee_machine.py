# @generated from dump.json. Edit an overlay or a template instead.

from decimal import Decimal
from typing import Any

from cstyped.runtime import Model

from ..types import CoffeeState
from .coffee_machine_owner import CoffeeMachineOwner
from .recipe import Recipe


class CoffeeMachine(Model):
    """CoffeeMachine, as the server answers it (CoffeeMachineResponse).

    Answered by createCoffeeMachine, listCoffeeMachines.
    """

    id: str
    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    machine: Any = None
    owner: CoffeeMachineOwner | None = None
    price: Decimal | None = None
    ratios: list[float] | None = None
    recipes: list[Recipe] | None = None
    state: CoffeeState | None = None
