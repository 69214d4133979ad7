# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteNetworkDeviceRequest(Request):
    """The request of deleteNetworkDevice; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteNetworkDevice"
    id: str
    """the resource (Host id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_network_device(client: BaseClient, *, id: str) -> Success:
    """Unregister an external network device.

    Args:
        id: the resource (Host id)

    Returns:
        Success.
    """
    return client.send(DeleteNetworkDeviceRequest(id=id))
