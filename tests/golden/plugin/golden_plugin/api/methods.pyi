# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import CommandMethod

from . import functions as _functions

class CreateCoffeeMachine(CommandMethod):
    __call__ = _functions.create_coffee_machine

class DeleteCoffeeMachine(CommandMethod):
    __call__ = _functions.delete_coffee_machine

class ListCoffeeMachines(CommandMethod):
    __call__ = _functions.list_coffee_machines

class ListZones(CommandMethod):
    __call__ = _functions.list_zones

create_coffee_machine: CreateCoffeeMachine
delete_coffee_machine: DeleteCoffeeMachine
list_coffee_machines: ListCoffeeMachines
list_zones: ListZones
