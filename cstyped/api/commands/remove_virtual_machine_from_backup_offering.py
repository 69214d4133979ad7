# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveVirtualMachineFromBackupOfferingRequest(Request):
    """The request of removeVirtualMachineFromBackupOffering; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "removeVirtualMachineFromBackupOffering"
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    forced: bool | None = None
    """go ahead although its backups may be lost"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_virtual_machine_from_backup_offering(
    client: BaseClient, *, virtualmachineid: str, forced: bool | None = None
) -> Job[Success]:
    """Take a virtual machine off its backup offering; forced, its backups go too.

    Since CloudStack 4.14.0.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        forced: go ahead although its backups may be lost

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        RemoveVirtualMachineFromBackupOfferingRequest(
            virtualmachineid=virtualmachineid, forced=forced
        )
    )
