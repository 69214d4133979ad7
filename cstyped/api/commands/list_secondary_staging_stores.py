# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.image_store import ImageStore


class ListSecondaryStagingStoresRequest(Request):
    """The request of listSecondaryStagingStores; `client.send` takes it and returns
    ListResult[ImageStore].
    """

    command: ClassVar[str] = "listSecondaryStagingStores"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (ImageStore id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    protocol: str | None = None
    """only those with this protocol"""
    provider: str | None = None
    """only those of the provider with this name"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[ImageStore]:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.list(ImageStore)


def list_secondary_staging_stores(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    protocol: str | None = None,
    provider: str | None = None,
    zoneid: str | None = None,
) -> ListResult[ImageStore]:
    """List the staging stores of zones.

    Since CloudStack 4.2.0.

    Args:
        id: only the one with this id (ImageStore id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        protocol: only those with this protocol
        provider: only those of the provider with this name
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[ImageStore]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSecondaryStagingStoresRequest(
            id=id,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            protocol=protocol,
            provider=provider,
            zoneid=zoneid,
        )
    )
