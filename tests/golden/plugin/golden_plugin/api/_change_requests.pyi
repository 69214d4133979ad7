# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.answer import Envelope
from cstyped.jobs import Job
from cstyped.model import Request
from cstyped.params import OneOrMore
from cstyped.results import Success

from ..models.coffee_machine import CoffeeMachine
from ..types import CoffeeSetting

class CreateCoffeeMachineRequest(Request):
    name: str
    settings: OneOrMore[CoffeeSetting] | None = None
    def parse(self, envelope: Envelope) -> Job[CoffeeMachine]: ...

class DeleteCoffeeMachineRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...
