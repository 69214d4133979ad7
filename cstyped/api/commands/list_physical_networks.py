# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.physical_network import PhysicalNetwork


class ListPhysicalNetworksRequest(Request):
    """The request of listPhysicalNetworks; `client.send` takes it and returns
    ListResult[PhysicalNetwork].
    """

    command: ClassVar[str] = "listPhysicalNetworks"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (PhysicalNetwork id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[PhysicalNetwork]:
        """Decode the answer."""
        from ...models.physical_network import PhysicalNetwork

        return envelope.list(PhysicalNetwork)


def list_physical_networks(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[PhysicalNetwork]:
    """List the physical networks of zones.

    Since CloudStack 3.0.0.

    Args:
        id: only the one with this id (PhysicalNetwork id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[PhysicalNetwork]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListPhysicalNetworksRequest(
            id=id, keyword=keyword, name=name, page=page, pagesize=pagesize, zoneid=zoneid
        )
    )
