# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.backup_offering import BackupOffering


class ListBackupOfferingsRequest(Request):
    """The request of listBackupOfferings; `client.send` takes it and returns
    ListResult[BackupOffering].
    """

    command: ClassVar[str] = "listBackupOfferings"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (BackupOffering id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[BackupOffering]:
        """Decode the answer."""
        from ...models.backup_offering import BackupOffering

        return envelope.list(BackupOffering)


def list_backup_offerings(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[BackupOffering]:
    """List the backup offerings users can choose from.

    Since CloudStack 4.14.0.

    Args:
        id: only the one with this id (BackupOffering id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[BackupOffering]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBackupOfferingsRequest(
            id=id, keyword=keyword, page=page, pagesize=pagesize, zoneid=zoneid
        )
    )
