# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import (
    CommaList,
    Envelope,
    Job,
    ListResult,
    OneOrMore,
    Request,
    StructMaps,
    Success,
    Timestamp,
)

from ..models.coffee_machine import CoffeeMachine
from ..models.zone import Zone
from ..types import CoffeeSetting

class CreateCoffeeMachineRequest(Request):
    name: str
    settings: OneOrMore[CoffeeSetting] | None = None
    def parse(self, envelope: Envelope) -> Job[CoffeeMachine]: ...

class DeleteCoffeeMachineRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ListCoffeeMachinesRequest(Request):
    beans: CommaList[str] | None = None
    id: str | None = None
    settings: StructMaps | None = None
    since: Timestamp | None = None
    strength: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[CoffeeMachine]: ...

class ListZonesRequest(Request):
    id: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Zone]: ...
