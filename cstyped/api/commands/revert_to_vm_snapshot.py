# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class RevertToVMSnapshotRequest(Request):
    """The request of revertToVMSnapshot; `client.send` takes it and returns Job[VirtualMachine]."""

    command: ClassVar[str] = "revertToVMSnapshot"
    vmsnapshotid: str
    """the machine snapshot (VmSnapshot id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def revert_to_vm_snapshot(client: BaseClient, *, vmsnapshotid: str) -> Job[VirtualMachine]:
    """Put a whole virtual machine back to the state of a VM snapshot.

    Since CloudStack 4.2.0.

    Args:
        vmsnapshotid: the machine snapshot (VmSnapshot id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(RevertToVMSnapshotRequest(vmsnapshotid=vmsnapshotid))
