# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_service_group import TungstenFabricServiceGroup


class ListTungstenFabricServiceGroupRequest(Request):
    """The request of listTungstenFabricServiceGroup; `client.send` takes it and returns
    ListResult[TungstenFabricServiceGroup].
    """

    command: ClassVar[str] = "listTungstenFabricServiceGroup"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    servicegroupuuid: str | None = None
    """the Tungsten Fabric service group"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricServiceGroup]:
        """Decode the answer."""
        from ...models.tungsten_fabric_service_group import TungstenFabricServiceGroup

        return envelope.list(TungstenFabricServiceGroup)


def list_tungsten_fabric_service_group(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    servicegroupuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricServiceGroup]:
    """List Tungsten Fabric service groups.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        servicegroupuuid: the Tungsten Fabric service group
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricServiceGroup]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListTungstenFabricServiceGroupRequest(
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            servicegroupuuid=servicegroupuuid,
            zoneid=zoneid,
        )
    )
