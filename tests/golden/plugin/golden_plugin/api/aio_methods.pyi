# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AioJob, AioListResult
from cstyped.runtime import CommaList, OneOrMore, StructMaps, Success, Timestamp

from ..models.coffee_machine import CoffeeMachine
from ..models.zone import Zone
from ..types import CoffeeSetting

class _CreateCoffeeMachine:
    async def __call__(
        self, *, name: str, settings: OneOrMore[CoffeeSetting] | None = None
    ) -> AioJob[CoffeeMachine]: ...

class _DeleteCoffeeMachine:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _ListCoffeeMachines:
    async def __call__(
        self,
        *,
        beans: CommaList[str] | None = None,
        id: str | None = None,
        settings: StructMaps | None = None,
        since: Timestamp | None = None,
        strength: int | None = None,
    ) -> AioListResult[CoffeeMachine]: ...

class _ListZones:
    async def __call__(self, *, id: str | None = None) -> AioListResult[Zone]: ...

create_coffee_machine: _CreateCoffeeMachine
delete_coffee_machine: _DeleteCoffeeMachine
list_coffee_machines: _ListCoffeeMachines
list_zones: _ListZones
