# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.guest_vlan_range import GuestVlanRange


class ListDedicatedGuestVlanRangesRequest(Request):
    """The request of listDedicatedGuestVlanRanges; `client.send` takes it and returns
    ListResult[GuestVlanRange].
    """

    command: ClassVar[str] = "listDedicatedGuestVlanRanges"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    guestvlanrange: str | None = None
    """VLAN range, e.g. `100-200`"""
    id: str | None = None
    """only the one with this id (GuestVlanRange id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""
    projectid: str | None = None
    """only those of this project; -1 for those of all projects (Project id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[GuestVlanRange]:
        """Decode the answer."""
        from ...models.guest_vlan_range import GuestVlanRange

        return envelope.list(GuestVlanRange)


def list_dedicated_guest_vlan_ranges(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    guestvlanrange: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    projectid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestVlanRange]:
    """List guest VLAN ranges reserved for accounts.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        guestvlanrange: VLAN range, e.g. `100-200`
        id: only the one with this id (GuestVlanRange id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        projectid: only those of this project; -1 for those of all projects (Project id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[GuestVlanRange]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListDedicatedGuestVlanRangesRequest(
            account=account,
            domainid=domainid,
            guestvlanrange=guestvlanrange,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            projectid=projectid,
            zoneid=zoneid,
        )
    )
