# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AssignVirtualMachineToBackupOfferingRequest(Request):
    """The request of assignVirtualMachineToBackupOffering; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "assignVirtualMachineToBackupOffering"
    backupofferingid: str
    """the backup offering (BackupOffering id)"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def assign_virtual_machine_to_backup_offering(
    client: BaseClient, *, backupofferingid: str, virtualmachineid: str
) -> Job[Success]:
    """Put a virtual machine under a backup offering so it can be backed up.

    Since CloudStack 4.14.0.

    Args:
        backupofferingid: the backup offering (BackupOffering id)
        virtualmachineid: the virtual machine (VirtualMachine id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AssignVirtualMachineToBackupOfferingRequest(
            backupofferingid=backupofferingid, virtualmachineid=virtualmachineid
        )
    )
