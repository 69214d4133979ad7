# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.snapshot import Snapshot


class CreateSnapshotFromVMSnapshotRequest(Request):
    """The request of createSnapshotFromVMSnapshot; `client.send` takes it and returns
    Job[Snapshot].
    """

    command: ClassVar[str] = "createSnapshotFromVMSnapshot"
    vmsnapshotid: str
    """the machine snapshot (VmSnapshot id)"""
    volumeid: str
    """the volume (Volume id)"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> Job[Snapshot]:
        """Decode the answer."""
        from ...models.snapshot import Snapshot

        return envelope.job(Snapshot)


def create_snapshot_from_vm_snapshot(
    client: BaseClient, *, vmsnapshotid: str, volumeid: str, name: str | None = None
) -> Job[Snapshot]:
    """Turn one volume of a VM snapshot into a volume snapshot.

    Since CloudStack 4.10.0.

    Args:
        vmsnapshotid: the machine snapshot (VmSnapshot id)
        volumeid: the volume (Volume id)
        name: the name

    Returns:
        The job; `.result()` waits for it and gives the Snapshot.
    """
    return client.send(
        CreateSnapshotFromVMSnapshotRequest(vmsnapshotid=vmsnapshotid, volumeid=volumeid, name=name)
    )
