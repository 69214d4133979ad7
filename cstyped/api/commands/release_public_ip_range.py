# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ReleasePublicIpRangeRequest(Request):
    """The request of releasePublicIpRange; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "releasePublicIpRange"
    id: str
    """the resource (VlanIpRange id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def release_public_ip_range(client: BaseClient, *, id: str) -> Success:
    """Open a dedicated public IP range to everyone again.

    Args:
        id: the resource (VlanIpRange id)

    Returns:
        Success.
    """
    return client.send(ReleasePublicIpRangeRequest(id=id))
