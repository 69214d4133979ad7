# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.data_store_object import DataStoreObject


class ListStoragePoolObjectsRequest(Request):
    """The request of listStoragePoolObjects; `client.send` takes it and returns
    ListResult[DataStoreObject].
    """

    command: ClassVar[str] = "listStoragePoolObjects"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """only the one with this id (StoragePool id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    path: str | None = None
    """directory to list"""

    def parse(self, envelope: Envelope) -> ListResult[DataStoreObject]:
        """Decode the answer."""
        from ...models.data_store_object import DataStoreObject

        return envelope.list(DataStoreObject)


def list_storage_pool_objects(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> ListResult[DataStoreObject]:
    """Browse the files of a primary storage pool, below a path.

    Since CloudStack 4.19.0.

    Args:
        id: only the one with this id (StoragePool id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        path: directory to list

    Returns:
        ListResult[DataStoreObject]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListStoragePoolObjectsRequest(
            id=id, keyword=keyword, page=page, pagesize=pagesize, path=path
        )
    )
