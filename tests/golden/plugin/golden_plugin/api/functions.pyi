# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import (
    BaseClient,
    CommaList,
    Job,
    ListResult,
    OneOrMore,
    StructMaps,
    Success,
    Timestamp,
)

from ..models.coffee_machine import CoffeeMachine
from ..models.zone import Zone
from ..types import CoffeeSetting

def create_coffee_machine(
    client: BaseClient, *, name: str, settings: OneOrMore[CoffeeSetting] | None = None
) -> Job[CoffeeMachine]: ...
def delete_coffee_machine(client: BaseClient, *, id: str) -> Job[Success]: ...
def list_coffee_machines(
    client: BaseClient,
    *,
    beans: CommaList[str] | None = None,
    id: str | None = None,
    settings: StructMaps | None = None,
    since: Timestamp | None = None,
    strength: int | None = None,
) -> ListResult[CoffeeMachine]: ...
def list_zones(client: BaseClient, *, id: str | None = None) -> ListResult[Zone]: ...
