# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpn_connection import VpnConnection


class CreateVpnConnectionRequest(Request):
    """The request of createVpnConnection; `client.send` takes it and returns Job[VpnConnection]."""

    command: ClassVar[str] = "createVpnConnection"
    s2scustomergatewayid: str
    """the gateway of the other side (VpnCustomerGateway id)"""
    s2svpngatewayid: str
    """the VPN gateway (VpnGateway id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    passive: bool | None = None
    """wait for the other side to call"""

    def parse(self, envelope: Envelope) -> Job[VpnConnection]:
        """Decode the answer."""
        from ...models.vpn_connection import VpnConnection

        return envelope.job(VpnConnection)


def create_vpn_connection(
    client: BaseClient,
    *,
    s2scustomergatewayid: str,
    s2svpngatewayid: str,
    fordisplay: bool | None = None,
    passive: bool | None = None,
) -> Job[VpnConnection]:
    """Connect a VPC's VPN gateway to a customer gateway, site to site.

    Args:
        s2scustomergatewayid: the gateway of the other side (VpnCustomerGateway id)
        s2svpngatewayid: the VPN gateway (VpnGateway id)
        fordisplay: visible to ordinary users [since 4.4]
        passive: wait for the other side to call

    Returns:
        The job; `.result()` waits for it and gives the VpnConnection.
    """
    return client.send(
        CreateVpnConnectionRequest(
            s2scustomergatewayid=s2scustomergatewayid,
            s2svpngatewayid=s2svpngatewayid,
            fordisplay=fordisplay,
            passive=passive,
        )
    )
