# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class UpdateVpnGatewayRequest(Request):
    """The request of updateVpnGateway; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "updateVpnGateway"
    id: str
    """the resource (VpnGateway id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def update_vpn_gateway(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[Success]:
    """Change the custom id or the visibility of a site-to-site VPN gateway.

    Since CloudStack 4.4.

    Args:
        id: the resource (VpnGateway id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(UpdateVpnGatewayRequest(id=id, customid=customid, fordisplay=fordisplay))
