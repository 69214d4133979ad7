# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ReleaseIpAddressRequest(Request):
    """The request of releaseIpAddress; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "releaseIpAddress"
    id: str
    """the resource (PublicIpAddress id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def release_ip_address(client: BaseClient, *, id: str) -> Success:
    """Free a public IP address that was reserved.

    Since CloudStack 4.17.

    Args:
        id: the resource (PublicIpAddress id)

    Returns:
        Success.
    """
    return client.send(ReleaseIpAddressRequest(id=id))
