# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteBackupRequest(Request):
    """The request of deleteBackup; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteBackup"
    id: str
    """the resource (Backup id)"""
    forced: bool | None = None
    """delete the whole chain of backups [since 4.18.0.0]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_backup(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Success]:
    """Delete one backup of a virtual machine.

    Since CloudStack 4.14.0.

    Args:
        id: the resource (Backup id)
        forced: delete the whole chain of backups [since 4.18.0.0]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteBackupRequest(id=id, forced=forced))
