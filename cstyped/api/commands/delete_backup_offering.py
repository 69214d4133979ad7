# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteBackupOfferingRequest(Request):
    """The request of deleteBackupOffering; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteBackupOffering"
    id: str
    """the resource (BackupOffering id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_backup_offering(client: BaseClient, *, id: str) -> Success:
    """Delete a backup offering from CloudStack.

    Since CloudStack 4.14.0.

    Args:
        id: the resource (BackupOffering id)

    Returns:
        Success.
    """
    return client.send(DeleteBackupOfferingRequest(id=id))
