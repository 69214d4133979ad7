# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteNetworkOfferingRequest(Request):
    """The request of deleteNetworkOffering; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteNetworkOffering"
    id: str
    """the resource (NetworkOffering id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_network_offering(client: BaseClient, *, id: str) -> Success:
    """Delete a network offering that no network uses.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (NetworkOffering id)

    Returns:
        Success.
    """
    return client.send(DeleteNetworkOfferingRequest(id=id))
