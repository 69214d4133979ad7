# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vm_snapshot import VmSnapshot


class CreateVMSnapshotRequest(Request):
    """The request of createVMSnapshot; `client.send` takes it and returns Job[VmSnapshot]."""

    command: ClassVar[str] = "createVMSnapshot"
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    description: str | None = None
    """free text that explains it"""
    name: str | None = None
    """the name"""
    quiescevm: bool | None = None
    """freeze the guest's file systems meanwhile"""
    snapshotmemory: bool | None = None
    """keep the memory as well as the disks"""

    def parse(self, envelope: Envelope) -> Job[VmSnapshot]:
        """Decode the answer."""
        from ...models.vm_snapshot import VmSnapshot

        return envelope.job(VmSnapshot)


def create_vm_snapshot(
    client: BaseClient,
    *,
    virtualmachineid: str,
    description: str | None = None,
    name: str | None = None,
    quiescevm: bool | None = None,
    snapshotmemory: bool | None = None,
) -> Job[VmSnapshot]:
    """Snapshot a whole virtual machine, its memory too if asked.

    Since CloudStack 4.2.0.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        description: free text that explains it
        name: the name
        quiescevm: freeze the guest's file systems meanwhile
        snapshotmemory: keep the memory as well as the disks

    Returns:
        The job; `.result()` waits for it and gives the VmSnapshot.
    """
    return client.send(
        CreateVMSnapshotRequest(
            virtualmachineid=virtualmachineid,
            description=description,
            name=name,
            quiescevm=quiescevm,
            snapshotmemory=snapshotmemory,
        )
    )
