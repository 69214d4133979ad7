# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.params import CommaList, StructMaps, Timestamp
from cstyped.results import ListResult

from ..models.coffee_machine import CoffeeMachine
from ..models.zone import Zone

class Reads:
    def list_coffee_machines(
        self,
        *,
        beans: CommaList[str] | None = None,
        id: str | None = None,
        settings: StructMaps | None = None,
        since: Timestamp | None = None,
        strength: int | None = None,
    ) -> ListResult[CoffeeMachine]:
        """Lists 'machines' / by state."""
    def list_zones(self, *, id: str | None = None) -> ListResult[Zone]:
        """List zones."""
