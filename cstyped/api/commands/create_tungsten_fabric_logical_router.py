# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter


class CreateTungstenFabricLogicalRouterRequest(Request):
    """The request of createTungstenFabricLogicalRouter; `client.send` takes it and returns
    Job[TungstenFabricLogicalRouter].
    """

    command: ClassVar[str] = "createTungstenFabricLogicalRouter"
    name: str
    """the name"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricLogicalRouter]:
        """Decode the answer."""
        from ...models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter

        return envelope.job(TungstenFabricLogicalRouter)


def create_tungsten_fabric_logical_router(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricLogicalRouter]:
    """Create a Tungsten Fabric logical router in a zone.

    Args:
        name: the name
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricLogicalRouter.
    """
    return client.send(CreateTungstenFabricLogicalRouterRequest(name=name, zoneid=zoneid))
