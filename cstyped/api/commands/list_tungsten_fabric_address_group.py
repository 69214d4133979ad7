# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_address_group import TungstenFabricAddressGroup


class ListTungstenFabricAddressGroupRequest(Request):
    """The request of listTungstenFabricAddressGroup; `client.send` takes it and returns
    ListResult[TungstenFabricAddressGroup].
    """

    command: ClassVar[str] = "listTungstenFabricAddressGroup"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    addressgroupuuid: str | None = None
    """the Tungsten Fabric address group"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricAddressGroup]:
        """Decode the answer."""
        from ...models.tungsten_fabric_address_group import TungstenFabricAddressGroup

        return envelope.list(TungstenFabricAddressGroup)


def list_tungsten_fabric_address_group(
    client: BaseClient,
    *,
    addressgroupuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricAddressGroup]:
    """List Tungsten Fabric address groups.

    Args:
        addressgroupuuid: the Tungsten Fabric address group
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricAddressGroup]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListTungstenFabricAddressGroupRequest(
            addressgroupuuid=addressgroupuuid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            zoneid=zoneid,
        )
    )
