# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.backup_provider import BackupProvider


class ListBackupProvidersRequest(Request):
    """The request of listBackupProviders; `client.send` takes it and returns
    ListResult[BackupProvider].
    """

    command: ClassVar[str] = "listBackupProviders"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    name: str | None = None
    """only those with this name"""

    def parse(self, envelope: Envelope) -> ListResult[BackupProvider]:
        """Decode the answer."""
        from ...models.backup_provider import BackupProvider

        return envelope.list(BackupProvider)


def list_backup_providers(
    client: BaseClient, *, name: str | None = None
) -> ListResult[BackupProvider]:
    """List the backup providers this cloud has plug-ins for.

    Since CloudStack 4.14.0.

    Args:
        name: only those with this name

    Returns:
        ListResult[BackupProvider]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListBackupProvidersRequest(name=name))
