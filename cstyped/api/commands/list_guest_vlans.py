# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.guest_vlan import GuestVlan


class ListGuestVlansRequest(Request):
    """The request of listGuestVlans; `client.send` takes it and returns ListResult[GuestVlan]."""

    command: ClassVar[str] = "listGuestVlans"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    allocatedonly: bool | None = None
    """only those in use"""
    id: int | None = None
    """only the one with this id"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""
    vnet: str | None = None
    """VLAN or VNI number"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[GuestVlan]:
        """Decode the answer."""
        from ...models.guest_vlan import GuestVlan

        return envelope.list(GuestVlan)


def list_guest_vlans(
    client: BaseClient,
    *,
    allocatedonly: bool | None = None,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    vnet: str | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestVlan]:
    """List guest VLANs and whether each is in use.

    Since CloudStack 4.17.0.

    Args:
        allocatedonly: only those in use
        id: only the one with this id
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        vnet: VLAN or VNI number
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[GuestVlan]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListGuestVlansRequest(
            allocatedonly=allocatedonly,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            vnet=vnet,
            zoneid=zoneid,
        )
    )
