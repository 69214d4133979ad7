# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter


class ListTungstenFabricLogicalRouterRequest(Request):
    """The request of listTungstenFabricLogicalRouter; `client.send` takes it and returns
    ListResult[TungstenFabricLogicalRouter].
    """

    command: ClassVar[str] = "listTungstenFabricLogicalRouter"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    logicalrouteruuid: str | None = None
    """the Tungsten Fabric logical router"""
    networkuuid: str | None = None
    """the Tungsten Fabric network"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricLogicalRouter]:
        """Decode the answer."""
        from ...models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter

        return envelope.list(TungstenFabricLogicalRouter)


def list_tungsten_fabric_logical_router(
    client: BaseClient,
    *,
    keyword: str | None = None,
    logicalrouteruuid: str | None = None,
    networkuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricLogicalRouter]:
    """List Tungsten Fabric logical routers.

    Args:
        keyword: only those with this text in their name or another main field
        logicalrouteruuid: the Tungsten Fabric logical router
        networkuuid: the Tungsten Fabric network
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricLogicalRouter]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListTungstenFabricLogicalRouterRequest(
            keyword=keyword,
            logicalrouteruuid=logicalrouteruuid,
            networkuuid=networkuuid,
            page=page,
            pagesize=pagesize,
            zoneid=zoneid,
        )
    )
