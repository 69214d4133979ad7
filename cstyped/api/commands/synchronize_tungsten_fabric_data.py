# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class SynchronizeTungstenFabricDataRequest(Request):
    """The request of synchronizeTungstenFabricData; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "synchronizeTungstenFabricData"
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def synchronize_tungsten_fabric_data(client: BaseClient, *, id: str) -> Success:
    """Bring a Tungsten Fabric controller in line with CloudStack's records.

    Args:
        id: the resource

    Returns:
        Success.
    """
    return client.send(SynchronizeTungstenFabricDataRequest(id=id))
