# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CoffeeMachineRecipeStep(Model):
    """CoffeeMachineRecipeStep, as the server answers it (CoffeeMachineRecipeStepResponse)."""

    order: int | None = None
    text: str | None = None
