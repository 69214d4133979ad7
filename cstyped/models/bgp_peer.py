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
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    asnumber: int
    """BGP autonomous system number"""
    created: datetime | None = None
    """when it was made"""
    details: dict[str, str] | None = None
    """further facts by key"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    ip6address: str | None = None
    """where the peer is reached over IPv6"""
    ipaddress: str | None = None
    """where the peer is reached over IPv4"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    password: str | None = None
    """password of the BGP session"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
