# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class AssignVirtualMachineToBackupOfferingRequest(Request):
    """The request of assignVirtualMachineToBackupOffering; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "assignVirtualMachineToBackupOffering"
    backupofferingid: str
    virtualmachineid: str

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

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
