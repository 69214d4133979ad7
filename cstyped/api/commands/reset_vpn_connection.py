# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpn_connection import VpnConnection


class ResetVpnConnectionRequest(Request):
    """The request of resetVpnConnection; `client.send` takes it and returns Job[VpnConnection]."""

    command: ClassVar[str] = "resetVpnConnection"
    id: str
    """the resource (VpnConnection id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""

    def parse(self, envelope: Envelope) -> Job[VpnConnection]:
        """Decode the answer."""
        from ...models.vpn_connection import VpnConnection

        return envelope.job(VpnConnection)


def reset_vpn_connection(
    client: BaseClient, *, id: str, account: str | None = None, domainid: str | None = None
) -> Job[VpnConnection]:
    """Restart a site-to-site VPN connection.

    Args:
        id: the resource (VpnConnection id)
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)

    Returns:
        The job; `.result()` waits for it and gives the VpnConnection.
    """
    return client.send(ResetVpnConnectionRequest(id=id, account=account, domainid=domainid))
