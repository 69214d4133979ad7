# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import OneOrMore, Request, StructMap, Wire

from ...types import CoffeeSetting

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.coffee_machine import CoffeeMachine


class CreateCoffeeMachineRequest(Request):
    """The request of createCoffeeMachine; `client.send` takes it and returns Job[CoffeeMachine]."""

    command: ClassVar[str] = "createCoffeeMachine"
    wire: ClassVar[Wire] = Wire(
        maps={"settings": StructMap(keys=("cup", "grams"), required=("cup",))}
    )
    name: str
    """its name"""
    settings: OneOrMore[CoffeeSetting] | None = None

    def parse(self, envelope: Envelope) -> Job[CoffeeMachine]:
        """Decode the answer."""
        from ...models.coffee_machine import CoffeeMachine

        return envelope.job(CoffeeMachine)


def create_coffee_machine(
    client: BaseClient, *, name: str, settings: OneOrMore[CoffeeSetting] | None = None
) -> Job[CoffeeMachine]:
    """Call createCoffeeMachine.

    Args:
        name: its name

    Returns:
        The job; `.result()` waits for it and gives the CoffeeMachine.
    """
    return client.send(CreateCoffeeMachineRequest(name=name, settings=settings))
