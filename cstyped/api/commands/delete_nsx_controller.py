# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteNsxControllerRequest(Request):
    """The request of deleteNsxController; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteNsxController"
    nsxcontrollerid: str
    """the NSX controller"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_nsx_controller(client: BaseClient, *, nsxcontrollerid: str) -> Success:
    """Disconnect a zone from its VMware NSX controller.

    Since CloudStack 4.19.0.

    Args:
        nsxcontrollerid: the NSX controller

    Returns:
        Success.
    """
    return client.send(DeleteNsxControllerRequest(nsxcontrollerid=nsxcontrollerid))
