# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_provider import TungstenFabricProvider


class ListTungstenFabricProvidersRequest(Request):
    """The request of listTungstenFabricProviders; `client.send` takes it and returns
    ListResult[TungstenFabricProvider].
    """

    command: ClassVar[str] = "listTungstenFabricProviders"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricProvider]:
        """Decode the answer."""
        from ...models.tungsten_fabric_provider import TungstenFabricProvider

        return envelope.list(TungstenFabricProvider)


def list_tungsten_fabric_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricProvider]:
    """List the Tungsten Fabric controllers of zones.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricProvider]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTungstenFabricProvidersRequest(
            keyword=keyword, page=page, pagesize=pagesize, zoneid=zoneid
        )
    )
