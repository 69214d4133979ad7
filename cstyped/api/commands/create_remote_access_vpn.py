# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.remote_access_vpn import RemoteAccessVpn


class CreateRemoteAccessVpnRequest(Request):
    """The request of createRemoteAccessVpn; `client.send` takes it and returns
    Job[RemoteAccessVpn].
    """

    command: ClassVar[str] = "createRemoteAccessVpn"
    wire: ClassVar[Wire] = Wire(
        deprecated={
            "account": "ignored: the VPN belongs to the owner of the public address",
            "domainid": "ignored: the VPN belongs to the owner of the public address",
        }
    )
    publicipid: str
    """the public IP address (PublicIpAddress id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`. Deprecated: ignored: the VPN
    belongs to the owner of the public address
    """
    domainid: str | None = None
    """the domain (Domain id). Deprecated: ignored: the VPN belongs to the owner of the public
    address
    """
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    iprange: str | None = None
    """addresses for the clients, `first-last`; the server takes the first"""
    openfirewall: bool | None = None
    """add a firewall rule for the public ports"""

    def parse(self, envelope: Envelope) -> Job[RemoteAccessVpn]:
        """Decode the answer."""
        from ...models.remote_access_vpn import RemoteAccessVpn

        return envelope.job(RemoteAccessVpn)


def create_remote_access_vpn(
    client: BaseClient,
    *,
    publicipid: str,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    iprange: str | None = None,
    openfirewall: bool | None = None,
) -> Job[RemoteAccessVpn]:
    """Offer remote access VPN on a public IP address.

    Args:
        publicipid: the public IP address (PublicIpAddress id)
        account: name of the owning account; goes together with `domainid`. Deprecated: ignored:
            the VPN belongs to the owner of the public address
        domainid: the domain (Domain id). Deprecated: ignored: the VPN belongs to the owner of
            the public address
        fordisplay: visible to ordinary users [since 4.4]
        iprange: addresses for the clients, `first-last`; the server takes the first
        openfirewall: add a firewall rule for the public ports

    Returns:
        The job; `.result()` waits for it and gives the RemoteAccessVpn.
    """
    return client.send(
        CreateRemoteAccessVpnRequest(
            publicipid=publicipid,
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            iprange=iprange,
            openfirewall=openfirewall,
        )
    )
