# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteBackupScheduleRequest(Request):
    """The request of deleteBackupSchedule; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteBackupSchedule"
    id: str | None = None
    """the resource (BackupSchedule id) [since 4.20.1]"""
    virtualmachineid: str | None = None
    """the virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_backup_schedule(
    client: BaseClient, *, id: str | None = None, virtualmachineid: str | None = None
) -> Success:
    """Stop scheduled backups of a virtual machine.

    Since CloudStack 4.14.0.

    Args:
        id: the resource (BackupSchedule id) [since 4.20.1]
        virtualmachineid: the virtual machine (VirtualMachine id)

    Returns:
        Success.
    """
    return client.send(DeleteBackupScheduleRequest(id=id, virtualmachineid=virtualmachineid))
