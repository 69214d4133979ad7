# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_nic import TungstenFabricNic


class ListTungstenFabricNicRequest(Request):
    """The request of listTungstenFabricNic; `client.send` takes it and returns
    ListResult[TungstenFabricNic].
    """

    command: ClassVar[str] = "listTungstenFabricNic"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    nicuuid: str | None = None
    """the network card, as Tungsten Fabric knows it"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricNic]:
        """Decode the answer."""
        from ...models.tungsten_fabric_nic import TungstenFabricNic

        return envelope.list(TungstenFabricNic)


def list_tungsten_fabric_nic(
    client: BaseClient,
    *,
    keyword: str | None = None,
    nicuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricNic]:
    """List the NICs that Tungsten Fabric knows.

    Args:
        keyword: only those with this text in their name or another main field
        nicuuid: the network card, as Tungsten Fabric knows it
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricNic]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTungstenFabricNicRequest(
            keyword=keyword, nicuuid=nicuuid, page=page, pagesize=pagesize, zoneid=zoneid
        )
    )
