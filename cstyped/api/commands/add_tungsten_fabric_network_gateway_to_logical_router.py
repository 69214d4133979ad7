# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter


class AddTungstenFabricNetworkGatewayToLogicalRouterRequest(Request):
    """The request of addTungstenFabricNetworkGatewayToLogicalRouter; `client.send` takes it and
    returns Job[TungstenFabricLogicalRouter].
    """

    command: ClassVar[str] = "addTungstenFabricNetworkGatewayToLogicalRouter"
    logicalrouteruuid: str
    """the Tungsten Fabric logical router"""
    networkuuid: str
    """the Tungsten Fabric network"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricLogicalRouter]:
        """Decode the answer."""
        from ...models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter

        return envelope.job(TungstenFabricLogicalRouter)


def add_tungsten_fabric_network_gateway_to_logical_router(
    client: BaseClient, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
) -> Job[TungstenFabricLogicalRouter]:
    """Connect a Tungsten Fabric network to a logical router.

    Args:
        logicalrouteruuid: the Tungsten Fabric logical router
        networkuuid: the Tungsten Fabric network
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricLogicalRouter.
    """
    return client.send(
        AddTungstenFabricNetworkGatewayToLogicalRouterRequest(
            logicalrouteruuid=logicalrouteruuid, networkuuid=networkuuid, zoneid=zoneid
        )
    )
