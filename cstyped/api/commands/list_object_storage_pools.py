# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.object_storage_pool import ObjectStoragePool


class ListObjectStoragePoolsRequest(Request):
    """The request of listObjectStoragePools; `client.send` takes it and returns
    ListResult[ObjectStoragePool].
    """

    command: ClassVar[str] = "listObjectStoragePools"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (ObjectStoragePool id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    provider: str | None = None
    """only those of the provider with this name"""

    def parse(self, envelope: Envelope) -> ListResult[ObjectStoragePool]:
        """Decode the answer."""
        from ...models.object_storage_pool import ObjectStoragePool

        return envelope.list(ObjectStoragePool)


def list_object_storage_pools(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
) -> ListResult[ObjectStoragePool]:
    """List object stores.

    Since CloudStack 4.19.0.

    Args:
        id: only the one with this id (ObjectStoragePool id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        provider: only those of the provider with this name

    Returns:
        ListResult[ObjectStoragePool]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListObjectStoragePoolsRequest(
            id=id, keyword=keyword, name=name, page=page, pagesize=pagesize, provider=provider
        )
    )
