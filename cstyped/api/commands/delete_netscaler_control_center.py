# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteNetscalerControlCenterRequest(Request):
    """The request of deleteNetscalerControlCenter; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteNetscalerControlCenter"
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_netscaler_control_center(client: BaseClient, *, id: str) -> Success:
    """Unregister a NetScaler Control Center.

    Args:
        id: the resource

    Returns:
        Success.
    """
    return client.send(DeleteNetscalerControlCenterRequest(id=id))
