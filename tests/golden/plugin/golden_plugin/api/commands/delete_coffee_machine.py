# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteCoffeeMachineRequest(Request):
    """The request of deleteCoffeeMachine; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteCoffeeMachine"
    id: str

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_coffee_machine(client: BaseClient, *, id: str) -> Job[Success]:
    """Call deleteCoffeeMachine.

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteCoffeeMachineRequest(id=id))
