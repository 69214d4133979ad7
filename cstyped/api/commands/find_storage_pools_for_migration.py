# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.storage_pool import StoragePool


class FindStoragePoolsForMigrationRequest(Request):
    """The request of findStoragePoolsForMigration; `client.send` takes it and returns
    ListResult[StoragePool].
    """

    command: ClassVar[str] = "findStoragePoolsForMigration"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """the resource (Volume id)"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[StoragePool]:
        """Decode the answer."""
        from ...models.storage_pool import StoragePool

        return envelope.list(StoragePool)


def find_storage_pools_for_migration(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StoragePool]:
    """List the storage pools a volume can migrate to, and how suitable each is.

    Args:
        id: the resource (Volume id)
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[StoragePool]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        FindStoragePoolsForMigrationRequest(id=id, keyword=keyword, page=page, pagesize=pagesize)
    )
