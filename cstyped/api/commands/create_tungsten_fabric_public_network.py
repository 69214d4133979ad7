# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class CreateTungstenFabricPublicNetworkRequest(Request):
    """The request of createTungstenFabricPublicNetwork; `client.send` takes it and returns
    Success.
    """

    command: ClassVar[str] = "createTungstenFabricPublicNetwork"
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def create_tungsten_fabric_public_network(client: BaseClient, *, zoneid: str) -> Success:
    """Build the Tungsten Fabric public network of a zone.

    Args:
        zoneid: the zone

    Returns:
        Success.
    """
    return client.send(CreateTungstenFabricPublicNetworkRequest(zoneid=zoneid))
