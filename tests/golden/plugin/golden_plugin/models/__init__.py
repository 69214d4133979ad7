# @generated from dump.json. Edit an overlay or a template instead.
"""Index of all models, each loaded at first use."""

from __future__ import annotations

from typing import Final

from cstyped.runtime import ModelIndex

_MODELS: Final = {
    "CoffeeMachine": "coffee_machine",
    "CoffeeMachineOwner": "coffee_machine_owner",
    "CoffeeMachineRecipeStep": "coffee_machine_recipe_step",
    "Recipe": "recipe",
    "Zone": "zone",
}

MODELS: Final = ModelIndex(__name__, _MODELS)


def __getattr__(name: str) -> object:
    return MODELS.attribute(name)


def __dir__() -> list[str]:
    return ["MODELS", *MODELS.attributes()]
