# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpn_connection import VpnConnection


class UpdateVpnConnectionRequest(Request):
    """The request of updateVpnConnection; `client.send` takes it and returns Job[VpnConnection]."""

    command: ClassVar[str] = "updateVpnConnection"
    id: str
    """the resource (VpnConnection id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[VpnConnection]:
        """Decode the answer."""
        from ...models.vpn_connection import VpnConnection

        return envelope.job(VpnConnection)


def update_vpn_connection(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[VpnConnection]:
    """Change the custom id or the visibility of a site-to-site VPN connection.

    Since CloudStack 4.4.

    Args:
        id: the resource (VpnConnection id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the VpnConnection.
    """
    return client.send(UpdateVpnConnectionRequest(id=id, customid=customid, fordisplay=fordisplay))
