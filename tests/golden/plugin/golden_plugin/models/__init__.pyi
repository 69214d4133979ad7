# @generated from dump.json. Edit an overlay or a template instead.
from typing import Final

from cstyped.runtime import ModelIndex

from .coffee_machine import CoffeeMachine as CoffeeMachine
from .coffee_machine_owner import CoffeeMachineOwner as CoffeeMachineOwner
from .coffee_machine_recipe_step import CoffeeMachineRecipeStep as CoffeeMachineRecipeStep
from .recipe import Recipe as Recipe
from .zone import Zone as Zone

MODELS: Final[ModelIndex]
