# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BgpPeer, as the server answers it (BgpPeerResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class BgpPeer(Model):
    """BgpPeer, as the server answers it (BgpPeerResponse).

    Answered by createBgpPeer, dedicateBgpPeer, listBgpPeers, releaseBgpPeer, updateBgpPeer.
    """

    id: str
    account: str | None = None
    asnumber: int | None = None
    created: datetime | None = None
    details: dict[str, str] | None = None
    domain: str | None = None
    domainid: str | None = None
    ip6address: str | None = None
    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    password: str | None = None
    project: str | None = None
    projectid: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
