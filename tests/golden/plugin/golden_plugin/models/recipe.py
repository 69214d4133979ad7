# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .coffee_machine_recipe_step import CoffeeMachineRecipeStep


class Recipe(Model):
    """Recipe, as the server answers it (CoffeeMachineRecipeResponse)."""

    id: str | None = None
    """id of the recipe"""
    name: str | None = None
    """name of the recipe"""
    steps: list[CoffeeMachineRecipeStep] | None = None
