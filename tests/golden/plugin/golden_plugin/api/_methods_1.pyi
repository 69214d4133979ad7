# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import CommaList, Job, ListResult, OneOrMore, StructMaps, Success, Timestamp

from ..models.coffee_machine import CoffeeMachine
from ..models.zone import Zone
from ..types import CoffeeSetting

class Client:
    def create_coffee_machine(
        self, *, name: str, settings: OneOrMore[CoffeeSetting] | None = None
    ) -> Job[CoffeeMachine]:
        """Call createCoffeeMachine.

        Args:
            name: its name

        Returns:
            The job; `.result()` waits for it and gives the CoffeeMachine.
        """
    def delete_coffee_machine(self, *, id: str) -> Job[Success]:
        """Call deleteCoffeeMachine.

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def list_coffee_machines(
        self,
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
    def list_zones(self, *, id: str | None = None) -> ListResult[Zone]:
        """List zones.

        Args:
            id: the resource (Zone id)

        Returns:
            ListResult[Zone]: one answer's rows; `.all()` goes on over every page.
        """
