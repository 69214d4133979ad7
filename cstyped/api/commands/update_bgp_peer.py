# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.bgp_peer import BgpPeer


class UpdateBgpPeerRequest(Request):
    """The request of updateBgpPeer; `client.send` takes it and returns Job[BgpPeer]."""

    command: ClassVar[str] = "updateBgpPeer"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()}, secrets=frozenset({"password"}))
    id: str
    """the resource (BgpPeer id)"""
    asnumber: int | None = None
    """BGP autonomous system number"""
    cleanupdetails: bool | None = None
    """drop the details that are stored now"""
    details: Pairs | None = None
    """further settings by key"""
    ip6address: str | None = None
    """IPv6 address"""
    ipaddress: str | None = None
    """IP address"""
    password: str | None = None
    """the password"""

    def parse(self, envelope: Envelope) -> Job[BgpPeer]:
        """Decode the answer."""
        from ...models.bgp_peer import BgpPeer

        return envelope.job(BgpPeer)


def update_bgp_peer(
    client: BaseClient,
    *,
    id: str,
    asnumber: int | None = None,
    cleanupdetails: bool | None = None,
    details: Pairs | None = None,
    ip6address: str | None = None,
    ipaddress: str | None = None,
    password: str | None = None,
) -> Job[BgpPeer]:
    """Change a BGP peer's addresses, AS number, password or details.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (BgpPeer id)
        asnumber: BGP autonomous system number
        cleanupdetails: drop the details that are stored now
        details: further settings by key
        ip6address: IPv6 address
        ipaddress: IP address
        password: the password

    Returns:
        The job; `.result()` waits for it and gives the BgpPeer.
    """
    return client.send(
        UpdateBgpPeerRequest(
            id=id,
            asnumber=asnumber,
            cleanupdetails=cleanupdetails,
            details=details,
            ip6address=ip6address,
            ipaddress=ipaddress,
            password=password,
        )
    )
