# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.bgp_peer import BgpPeer


class ListBgpPeersRequest(Request):
    """The request of listBgpPeers; `client.send` takes it and returns ListResult[BgpPeer]."""

    command: ClassVar[str] = "listBgpPeers"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    asnumber: int | None = None
    """BGP autonomous system number"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (BgpPeer id)"""
    isdedicated: bool | None = None
    """true for dedicated BGP peers, false for shared ones"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project (Project id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[BgpPeer]:
        """Decode the answer."""
        from ...models.bgp_peer import BgpPeer

        return envelope.list(BgpPeer)


def list_bgp_peers(
    client: BaseClient,
    *,
    account: str | None = None,
    asnumber: int | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isdedicated: bool | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[BgpPeer]:
    """List the BGP peers of zones.

    Since CloudStack 4.20.0.

    Args:
        account: name of the owning account; goes together with `domainid`
        asnumber: BGP autonomous system number
        domainid: the domain (Domain id)
        id: the resource (BgpPeer id)
        isdedicated: true for dedicated BGP peers, false for shared ones
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project (Project id)
        zoneid: the zone (Zone id)

    Returns:
        ListResult[BgpPeer]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBgpPeersRequest(
            account=account,
            asnumber=asnumber,
            domainid=domainid,
            id=id,
            isdedicated=isdedicated,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            zoneid=zoneid,
        )
    )
