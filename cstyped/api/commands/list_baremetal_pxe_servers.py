# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.baremetal_pxe_server import BaremetalPxeServer


class ListBaremetalPxeServersRequest(Request):
    """The request of listBaremetalPxeServers; `client.send` takes it and returns
    ListResult[BaremetalPxeServer].
    """

    command: ClassVar[str] = "listBaremetalPxeServers"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    physicalnetworkid: str
    """only those of this physical network (PhysicalNetwork id)"""
    id: int | None = None
    """only the one with this id"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[BaremetalPxeServer]:
        """Decode the answer."""
        from ...models.baremetal_pxe_server import BaremetalPxeServer

        return envelope.list(BaremetalPxeServer)


def list_baremetal_pxe_servers(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalPxeServer]:
    """List the bare metal PXE servers of a physical network.

    Args:
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        id: only the one with this id
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[BaremetalPxeServer]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBaremetalPxeServersRequest(
            physicalnetworkid=physicalnetworkid,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
        )
    )
