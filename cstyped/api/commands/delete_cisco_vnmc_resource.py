# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteCiscoVnmcResourceRequest(Request):
    """The request of deleteCiscoVnmcResource; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteCiscoVnmcResource"
    resourceid: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_cisco_vnmc_resource(client: BaseClient, *, resourceid: str) -> Success:
    """Unregister a Cisco VNMC controller.

    Args:
        resourceid: the resource

    Returns:
        Success.
    """
    return client.send(DeleteCiscoVnmcResourceRequest(resourceid=resourceid))
