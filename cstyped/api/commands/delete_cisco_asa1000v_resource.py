# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteCiscoAsa1000vResourceRequest(Request):
    """The request of deleteCiscoAsa1000vResource; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteCiscoAsa1000vResource"
    resourceid: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_cisco_asa1000v_resource(client: BaseClient, *, resourceid: str) -> Success:
    """Unregister a Cisco ASA 1000v appliance.

    Args:
        resourceid: the resource

    Returns:
        Success.
    """
    return client.send(DeleteCiscoAsa1000vResourceRequest(resourceid=resourceid))
