# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ConfigTungstenFabricServiceRequest(Request):
    """The request of configTungstenFabricService; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "configTungstenFabricService"
    physicalnetworkid: str
    """the physical network"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def config_tungsten_fabric_service(
    client: BaseClient, *, physicalnetworkid: str, zoneid: str
) -> Success:
    """Set up Tungsten Fabric services on a zone's physical network.

    Args:
        physicalnetworkid: the physical network
        zoneid: the zone

    Returns:
        Success.
    """
    return client.send(
        ConfigTungstenFabricServiceRequest(physicalnetworkid=physicalnetworkid, zoneid=zoneid)
    )
