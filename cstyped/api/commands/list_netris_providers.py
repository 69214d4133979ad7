# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.netris_provider import NetrisProvider


class ListNetrisProvidersRequest(Request):
    """The request of listNetrisProviders; `client.send` takes it and returns
    ListResult[NetrisProvider].
    """

    command: ClassVar[str] = "listNetrisProviders"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[NetrisProvider]:
        """Decode the answer."""
        from ...models.netris_provider import NetrisProvider

        return envelope.list(NetrisProvider)


def list_netris_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[NetrisProvider]:
    """List the Netris controllers of zones.

    Since CloudStack 4.21.0.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[NetrisProvider]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetrisProvidersRequest(keyword=keyword, page=page, pagesize=pagesize, zoneid=zoneid)
    )
