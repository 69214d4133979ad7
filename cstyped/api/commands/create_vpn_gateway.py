# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpn_gateway import VpnGateway


class CreateVpnGatewayRequest(Request):
    """The request of createVpnGateway; `client.send` takes it and returns Job[VpnGateway]."""

    command: ClassVar[str] = "createVpnGateway"
    vpcid: str
    """the VPC (Vpc id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    ipaddressid: str | None = None
    """the public IP address (PublicIpAddress id) [since 4.21.0]"""

    def parse(self, envelope: Envelope) -> Job[VpnGateway]:
        """Decode the answer."""
        from ...models.vpn_gateway import VpnGateway

        return envelope.job(VpnGateway)


def create_vpn_gateway(
    client: BaseClient,
    *,
    vpcid: str,
    fordisplay: bool | None = None,
    ipaddressid: str | None = None,
) -> Job[VpnGateway]:
    """Give a VPC a gateway for site-to-site VPN.

    Args:
        vpcid: the VPC (Vpc id)
        fordisplay: visible to ordinary users [since 4.4]
        ipaddressid: the public IP address (PublicIpAddress id) [since 4.21.0]

    Returns:
        The job; `.result()` waits for it and gives the VpnGateway.
    """
    return client.send(
        CreateVpnGatewayRequest(vpcid=vpcid, fordisplay=fordisplay, ipaddressid=ipaddressid)
    )
