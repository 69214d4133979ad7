# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class CreateTungstenFabricManagementNetworkRequest(Request):
    """The request of createTungstenFabricManagementNetwork; `client.send` takes it and returns
    Success.
    """

    command: ClassVar[str] = "createTungstenFabricManagementNetwork"
    podid: str
    """the pod"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def create_tungsten_fabric_management_network(client: BaseClient, *, podid: str) -> Success:
    """Build the Tungsten Fabric management network of a pod.

    Args:
        podid: the pod

    Returns:
        Success.
    """
    return client.send(CreateTungstenFabricManagementNetworkRequest(podid=podid))
