# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.bgp_peer import BgpPeer


class CreateBgpPeerRequest(Request):
    """The request of createBgpPeer; `client.send` takes it and returns Job[BgpPeer]."""

    command: ClassVar[str] = "createBgpPeer"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()}, secrets=frozenset({"password"}))
    asnumber: int
    """BGP autonomous system number"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    details: Pairs | None = None
    """further settings by key"""
    domainid: str | None = None
    """the domain (Domain id)"""
    ip6address: str | None = None
    """IPv6 address"""
    ipaddress: str | None = None
    """IP address"""
    password: str | None = None
    """the password"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[BgpPeer]:
        """Decode the answer."""
        from ...models.bgp_peer import BgpPeer

        return envelope.job(BgpPeer)


def create_bgp_peer(
    client: BaseClient,
    *,
    asnumber: int,
    zoneid: str,
    account: str | None = None,
    details: Pairs | None = None,
    domainid: str | None = None,
    ip6address: str | None = None,
    ipaddress: str | None = None,
    password: str | None = None,
    projectid: str | None = None,
) -> Job[BgpPeer]:
    """Add a BGP peer to a zone.

    Since CloudStack 4.20.0.

    Args:
        asnumber: BGP autonomous system number
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        details: further settings by key
        domainid: the domain (Domain id)
        ip6address: IPv6 address
        ipaddress: IP address
        password: the password
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the BgpPeer.
    """
    return client.send(
        CreateBgpPeerRequest(
            asnumber=asnumber,
            zoneid=zoneid,
            account=account,
            details=details,
            domainid=domainid,
            ip6address=ip6address,
            ipaddress=ipaddress,
            password=password,
            projectid=projectid,
        )
    )
