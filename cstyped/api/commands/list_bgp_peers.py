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
    """only those that this account owns; goes together with `domainid`"""
    asnumber: int | None = None
    """only those with this BGP autonomous system number"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (BgpPeer id)"""
    isdedicated: bool | None = None
    """only dedicated ones, or only others"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """only those of this project; -1 for those of all projects (Project id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

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
        account: only those that this account owns; goes together with `domainid`
        asnumber: only those with this BGP autonomous system number
        domainid: only those of this domain (Domain id)
        id: only the one with this id (BgpPeer id)
        isdedicated: only dedicated ones, or only others
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: only those of this project; -1 for those of all projects (Project id)
        zoneid: only those in this zone (Zone id)

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
