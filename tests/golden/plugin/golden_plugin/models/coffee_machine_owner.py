# @generated from dump.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class CoffeeMachineOwner(Model):
    """CoffeeMachineOwner, as the server answers it (CoffeeMachineOwnerResponse)."""

    name: str | None = None
    since: datetime | None = None
