# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RestoreBackupRequest(Request):
    """The request of restoreBackup; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "restoreBackup"
    id: str
    """the resource (Backup id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def restore_backup(client: BaseClient, *, id: str) -> Job[Success]:
    """Put a virtual machine back to the state of a backup.

    Since CloudStack 4.14.0.

    Args:
        id: the resource (Backup id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(RestoreBackupRequest(id=id))
