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
    """only the one with this id (BackupRepository id)"""
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
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

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
        id: only the one with this id (BackupRepository id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        provider: only those of the provider with this name
        zoneid: only those in this zone (Zone id)

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
