# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RestoreVolumeFromBackupAndAttachToVMRequest(Request):
    """The request of restoreVolumeFromBackupAndAttachToVM; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "restoreVolumeFromBackupAndAttachToVM"
    backupid: str
    """the backup that holds the volume (Backup id)"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    volumeid: str
    """the volume"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def restore_volume_from_backup_and_attach_to_vm(
    client: BaseClient, *, backupid: str, virtualmachineid: str, volumeid: str
) -> Job[Success]:
    """Restore one volume from a backup and attach it to a virtual machine.

    Since CloudStack 4.14.0.

    Args:
        backupid: the backup that holds the volume (Backup id)
        virtualmachineid: the virtual machine (VirtualMachine id)
        volumeid: the volume

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        RestoreVolumeFromBackupAndAttachToVMRequest(
            backupid=backupid, virtualmachineid=virtualmachineid, volumeid=volumeid
        )
    )
