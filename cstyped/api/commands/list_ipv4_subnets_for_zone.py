# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.zone_ipv4_subnet import ZoneIpv4Subnet


class ListIpv4SubnetsForZoneRequest(Request):
    """The request of listIpv4SubnetsForZone; `client.send` takes it and returns
    ListResult[ZoneIpv4Subnet].
    """

    command: ClassVar[str] = "listIpv4SubnetsForZone"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (ZoneIpv4Subnet id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """only those of this project; -1 for those of all projects (Project id)"""
    subnet: str | None = None
    """IPv4 range in CIDR form"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[ZoneIpv4Subnet]:
        """Decode the answer."""
        from ...models.zone_ipv4_subnet import ZoneIpv4Subnet

        return envelope.list(ZoneIpv4Subnet)


def list_ipv4_subnets_for_zone(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    subnet: str | None = None,
    zoneid: str | None = None,
) -> ListResult[ZoneIpv4Subnet]:
    """List the IPv4 subnets of zones for routed networks.

    Since CloudStack 4.20.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (ZoneIpv4Subnet id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: only those of this project; -1 for those of all projects (Project id)
        subnet: IPv4 range in CIDR form
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[ZoneIpv4Subnet]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListIpv4SubnetsForZoneRequest(
            account=account,
            domainid=domainid,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            subnet=subnet,
            zoneid=zoneid,
        )
    )
