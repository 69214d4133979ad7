# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteVlanIpRangeRequest(Request):
    """The request of deleteVlanIpRange; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteVlanIpRange"
    id: str
    """the resource (VlanIpRange id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_vlan_ip_range(client: BaseClient, *, id: str) -> Success:
    """Delete a range of public or shared network IP addresses.

    Args:
        id: the resource (VlanIpRange id)

    Returns:
        Success.
    """
    return client.send(DeleteVlanIpRangeRequest(id=id))
