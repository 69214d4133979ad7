# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_network import TungstenFabricNetwork


class ListTungstenFabricNetworkRequest(Request):
    """The request of listTungstenFabricNetwork; `client.send` takes it and returns
    ListResult[TungstenFabricNetwork].
    """

    command: ClassVar[str] = "listTungstenFabricNetwork"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    networkuuid: str | None = None
    """the Tungsten Fabric network"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricNetwork]:
        """Decode the answer."""
        from ...models.tungsten_fabric_network import TungstenFabricNetwork

        return envelope.list(TungstenFabricNetwork)


def list_tungsten_fabric_network(
    client: BaseClient,
    *,
    keyword: str | None = None,
    listall: bool | None = None,
    networkuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricNetwork]:
    """List the networks that Tungsten Fabric knows.

    Args:
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        networkuuid: the Tungsten Fabric network
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricNetwork]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTungstenFabricNetworkRequest(
            keyword=keyword,
            listall=listall,
            networkuuid=networkuuid,
            page=page,
            pagesize=pagesize,
            zoneid=zoneid,
        )
    )
