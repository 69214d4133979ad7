# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AioJob, AioListResult, BaseAsyncClient
from cstyped.runtime import CommaList, OneOrMore, StructMaps, Success, Timestamp

from ..models.coffee_machine import CoffeeMachine
from ..models.zone import Zone
from ..types import CoffeeSetting

async def create_coffee_machine(
    client: BaseAsyncClient, *, name: str, settings: OneOrMore[CoffeeSetting] | None = None
) -> AioJob[CoffeeMachine]: ...
async def delete_coffee_machine(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def list_coffee_machines(
    client: BaseAsyncClient,
    *,
    beans: CommaList[str] | None = None,
    id: str | None = None,
    settings: StructMaps | None = None,
    since: Timestamp | None = None,
    strength: int | None = None,
) -> AioListResult[CoffeeMachine]: ...
async def list_zones(client: BaseAsyncClient, *, id: str | None = None) -> AioListResult[Zone]: ...
