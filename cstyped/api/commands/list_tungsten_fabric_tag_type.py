# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_tag_type import TungstenFabricTagType


class ListTungstenFabricTagTypeRequest(Request):
    """The request of listTungstenFabricTagType; `client.send` takes it and returns
    ListResult[TungstenFabricTagType].
    """

    command: ClassVar[str] = "listTungstenFabricTagType"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    tagtypeuuid: str | None = None
    """the Tungsten Fabric tag type"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricTagType]:
        """Decode the answer."""
        from ...models.tungsten_fabric_tag_type import TungstenFabricTagType

        return envelope.list(TungstenFabricTagType)


def list_tungsten_fabric_tag_type(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tagtypeuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricTagType]:
    """List the types of Tungsten Fabric tags.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        tagtypeuuid: the Tungsten Fabric tag type
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricTagType]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTungstenFabricTagTypeRequest(
            keyword=keyword, page=page, pagesize=pagesize, tagtypeuuid=tagtypeuuid, zoneid=zoneid
        )
    )
