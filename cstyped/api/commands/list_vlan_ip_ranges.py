# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vlan_ip_range import VlanIpRange


class ListVlanIpRangesRequest(Request):
    """The request of listVlanIpRanges; `client.send` takes it and returns
    ListResult[VlanIpRange].
    """

    command: ClassVar[str] = "listVlanIpRanges"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    forvirtualnetwork: bool | None = None
    """only those of guest networks with a router (true), or of direct ones (false)"""
    id: str | None = None
    """only the one with this id (VlanIpRange id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    projectid: str | None = None
    """only those of this project; -1 for those of all projects (Project id)"""
    vlan: str | None = None
    """VLAN id or `untagged`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[VlanIpRange]:
        """Decode the answer."""
        from ...models.vlan_ip_range import VlanIpRange

        return envelope.list(VlanIpRange)


def list_vlan_ip_ranges(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    forvirtualnetwork: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    vlan: str | None = None,
    zoneid: str | None = None,
) -> ListResult[VlanIpRange]:
    """List the IP ranges of public and shared guest networks.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        forvirtualnetwork: only those of guest networks with a router (true), or of direct ones
            (false)
        id: only the one with this id (VlanIpRange id)
        keyword: only those with this text in their name or another main field
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        podid: only those in this pod (Pod id)
        projectid: only those of this project; -1 for those of all projects (Project id)
        vlan: VLAN id or `untagged`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[VlanIpRange]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVlanIpRangesRequest(
            account=account,
            domainid=domainid,
            forvirtualnetwork=forvirtualnetwork,
            id=id,
            keyword=keyword,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            podid=podid,
            projectid=projectid,
            vlan=vlan,
            zoneid=zoneid,
        )
    )
