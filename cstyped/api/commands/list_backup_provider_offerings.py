# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.backup_offering import BackupOffering


class ListBackupProviderOfferingsRequest(Request):
    """The request of listBackupProviderOfferings; `client.send` takes it and returns
    ListResult[BackupOffering].
    """

    command: ClassVar[str] = "listBackupProviderOfferings"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    zoneid: str
    """only those in this zone (Zone id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[BackupOffering]:
        """Decode the answer."""
        from ...models.backup_offering import BackupOffering

        return envelope.list(BackupOffering)


def list_backup_provider_offerings(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BackupOffering]:
    """List the offerings of a zone's backup provider that can be imported.

    Since CloudStack 4.14.0.

    Args:
        zoneid: only those in this zone (Zone id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[BackupOffering]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBackupProviderOfferingsRequest(
            zoneid=zoneid, keyword=keyword, page=page, pagesize=pagesize
        )
    )
