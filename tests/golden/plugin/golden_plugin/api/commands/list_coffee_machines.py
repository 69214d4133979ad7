# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, DynamicMap, Request, StructMaps, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.coffee_machine import CoffeeMachine


class ListCoffeeMachinesRequest(Request):
    """The request of listCoffeeMachines; `client.send` takes it and returns
    ListResult[CoffeeMachine].
    """

    command: ClassVar[str] = "listCoffeeMachines"
    wire: ClassVar[Wire] = Wire(maps={"settings": DynamicMap()}, repeatable=True)
    beans: CommaList[str] | None = None
    id: str | None = None
    settings: StructMaps | None = None
    since: Timestamp | None = None
    strength: int | None = None

    def parse(self, envelope: Envelope) -> ListResult[CoffeeMachine]:
        """Decode the answer."""
        from ...models.coffee_machine import CoffeeMachine

        return envelope.list(CoffeeMachine)


def list_coffee_machines(
    client: BaseClient,
    *,
    beans: CommaList[str] | None = None,
    id: str | None = None,
    settings: StructMaps | None = None,
    since: Timestamp | None = None,
    strength: int | None = None,
) -> ListResult[CoffeeMachine]:
    """Lists 'machines' / by state.

    Returns:
        ListResult[CoffeeMachine]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListCoffeeMachinesRequest(
            beans=beans, id=id, settings=settings, since=since, strength=strength
        )
    )
