# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.guest_network_ipv4_subnet import GuestNetworkIpv4Subnet


class ListIpv4SubnetsForGuestNetworkRequest(Request):
    """The request of listIpv4SubnetsForGuestNetwork; `client.send` takes it and returns
    ListResult[GuestNetworkIpv4Subnet].
    """

    command: ClassVar[str] = "listIpv4SubnetsForGuestNetwork"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (GuestNetworkIpv4Subnet id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    parentid: str | None = None
    """the IPv4 subnet of the zone (ZoneIpv4Subnet id)"""
    subnet: str | None = None
    """IPv4 range in CIDR form"""
    vpcid: str | None = None
    """only those of this VPC (Vpc id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[GuestNetworkIpv4Subnet]:
        """Decode the answer."""
        from ...models.guest_network_ipv4_subnet import GuestNetworkIpv4Subnet

        return envelope.list(GuestNetworkIpv4Subnet)


def list_ipv4_subnets_for_guest_network(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    parentid: str | None = None,
    subnet: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestNetworkIpv4Subnet]:
    """List IPv4 subnets set aside for guest networks.

    Since CloudStack 4.20.0.

    Args:
        id: only the one with this id (GuestNetworkIpv4Subnet id)
        keyword: only those with this text in their name or another main field
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        parentid: the IPv4 subnet of the zone (ZoneIpv4Subnet id)
        subnet: IPv4 range in CIDR form
        vpcid: only those of this VPC (Vpc id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[GuestNetworkIpv4Subnet]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListIpv4SubnetsForGuestNetworkRequest(
            id=id,
            keyword=keyword,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            parentid=parentid,
            subnet=subnet,
            vpcid=vpcid,
            zoneid=zoneid,
        )
    )
