# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.client import BaseClient
from cstyped.jobs import Job
from cstyped.params import OneOrMore
from cstyped.results import Success

from ..models.coffee_machine import CoffeeMachine
from ..types import CoffeeSetting

def create_coffee_machine(
    client: BaseClient, *, name: str, settings: OneOrMore[CoffeeSetting] | None = None
) -> Job[CoffeeMachine]:
    """Call createCoffeeMachine."""

def delete_coffee_machine(client: BaseClient, *, id: str) -> Job[Success]:
    """Call deleteCoffeeMachine."""
