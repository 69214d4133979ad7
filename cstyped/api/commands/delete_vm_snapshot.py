# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteVMSnapshotRequest(Request):
    """The request of deleteVMSnapshot; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteVMSnapshot"
    vmsnapshotid: str
    """the machine snapshot (VmSnapshot id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_vm_snapshot(client: BaseClient, *, vmsnapshotid: str) -> Job[Success]:
    """Delete a snapshot of a whole virtual machine.

    Since CloudStack 4.2.0.

    Args:
        vmsnapshotid: the machine snapshot (VmSnapshot id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteVMSnapshotRequest(vmsnapshotid=vmsnapshotid))
