# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import BAREMETAL_DHCP_TYPE_VALUES, BaremetalDhcpType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.baremetal_dhcp import BaremetalDhcp


class ListBaremetalDhcpRequest(Request):
    """The request of listBaremetalDhcp; `client.send` takes it and returns
    ListResult[BaremetalDhcp].
    """

    command: ClassVar[str] = "listBaremetalDhcp"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"dhcpservertype": BAREMETAL_DHCP_TYPE_VALUES}
    )
    physicalnetworkid: str
    """only those of this physical network (PhysicalNetwork id)"""
    dhcpservertype: BaremetalDhcpType | None = None
    """product of the DHCP server: DNSMASQ or DHCPD, in upper or lower case"""
    id: int | None = None
    """only the one with this id"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[BaremetalDhcp]:
        """Decode the answer."""
        from ...models.baremetal_dhcp import BaremetalDhcp

        return envelope.list(BaremetalDhcp)


def list_baremetal_dhcp(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    dhcpservertype: BaremetalDhcpType | None = None,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalDhcp]:
    """List the bare metal DHCP servers of a physical network.

    Args:
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        dhcpservertype: product of the DHCP server: DNSMASQ or DHCPD, in upper or lower case
        id: only the one with this id
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[BaremetalDhcp]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBaremetalDhcpRequest(
            physicalnetworkid=physicalnetworkid,
            dhcpservertype=dhcpservertype,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
        )
    )
