# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AsyncCommandMethod

from . import aio_functions as _functions

class CreateCoffeeMachine(AsyncCommandMethod):
    __call__ = _functions.create_coffee_machine

class DeleteCoffeeMachine(AsyncCommandMethod):
    __call__ = _functions.delete_coffee_machine

class ListCoffeeMachines(AsyncCommandMethod):
    __call__ = _functions.list_coffee_machines

class ListZones(AsyncCommandMethod):
    __call__ = _functions.list_zones

create_coffee_machine: CreateCoffeeMachine
delete_coffee_machine: DeleteCoffeeMachine
list_coffee_machines: ListCoffeeMachines
list_zones: ListZones
