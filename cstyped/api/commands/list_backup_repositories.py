# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.backup_repository import BackupRepository


class ListBackupRepositoriesRequest(Request):
    """The request of listBackupRepositories; `client.send` takes it and returns
    ListResult[BackupRepository].
    """

    command: ClassVar[str] = "listBackupRepositories"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """the resource (BackupRepository id)"""
    keyword: str | None = None
    """text to search for"""
    name: str | None = None
    """the name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    provider: str | None = None
    """the provider, by name"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[BackupRepository]:
        """Decode the answer."""
        from ...models.backup_repository import BackupRepository

        return envelope.list(BackupRepository)


def list_backup_repositories(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
    zoneid: str | None = None,
) -> ListResult[BackupRepository]:
    """List backup repositories.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (BackupRepository id)
        keyword: text to search for
        name: the name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        provider: the provider, by name
        zoneid: the zone (Zone id)

    Returns:
        ListResult[BackupRepository]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBackupRepositoriesRequest(
            id=id,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            provider=provider,
            zoneid=zoneid,
        )
    )
