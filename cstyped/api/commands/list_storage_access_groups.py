# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.storage_access_group import StorageAccessGroup


class ListStorageAccessGroupsRequest(Request):
    """The request of listStorageAccessGroups; `client.send` takes it and returns
    ListResult[StorageAccessGroup].
    """

    command: ClassVar[str] = "listStorageAccessGroups"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[StorageAccessGroup]:
        """Decode the answer."""
        from ...models.storage_access_group import StorageAccessGroup

        return envelope.list(StorageAccessGroup)


def list_storage_access_groups(
    client: BaseClient,
    *,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StorageAccessGroup]:
    """List the groups that tie hosts to storage pools.

    Since CloudStack 4.21.0.

    Args:
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[StorageAccessGroup]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListStorageAccessGroupsRequest(keyword=keyword, name=name, page=page, pagesize=pagesize)
    )
