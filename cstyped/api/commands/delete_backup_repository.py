# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteBackupRepositoryRequest(Request):
    """The request of deleteBackupRepository; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteBackupRepository"
    id: str
    """the resource (BackupRepository id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_backup_repository(client: BaseClient, *, id: str) -> Success:
    """Forget a backup repository.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (BackupRepository id)

    Returns:
        Success.
    """
    return client.send(DeleteBackupRepositoryRequest(id=id))
