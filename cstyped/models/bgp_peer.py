# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from typing import ClassVar

from cstyped.runtime import Model


class BgpPeer(Model):
    """BgpPeer, as the server answers it (BgpPeerResponse).

    Answered by createBgpPeer, dedicateBgpPeer, listBgpPeers, releaseBgpPeer, updateBgpPeer.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"password"})
    id: str
    """id of the BGP peer"""
    account: str | None = None
    """name of the owning account"""
    asnumber: int
    """BGP autonomous system number"""
    created: datetime | None = None
    """when the BGP peer was created"""
    details: dict[str, str] | None = None
    """further facts by key"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    ip6address: str | None = None
    """where the peer is reached over IPv6"""
    ipaddress: str | None = None
    """where the peer is reached over IPv4"""
    jobid: str | None = None
    """id of the last job on the BGP peer"""
    jobstatus: int | None = None
    """status of the last job on the BGP peer: 0 pending, 1 done, 2 failed"""
    password: str | None = None
    """password of the BGP session"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
