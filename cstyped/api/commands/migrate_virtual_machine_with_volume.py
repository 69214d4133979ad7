# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import OneOrMore, Request, StructMap, Wire

from ...types import VolumeToPool

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class MigrateVirtualMachineWithVolumeRequest(Request):
    """The request of migrateVirtualMachineWithVolume; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "migrateVirtualMachineWithVolume"
    wire: ClassVar[Wire] = Wire(maps={"migrateto": StructMap(keys=("volume", "pool"))})
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    autoselect: bool | None = None
    """let the server choose the target host [since 4.19.0]"""
    hostid: str | None = None
    """the host to move to (Host id)"""
    migrateto: OneOrMore[VolumeToPool] | None = None
    """which pool each volume goes to"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def migrate_virtual_machine_with_volume(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    migrateto: OneOrMore[VolumeToPool] | None = None,
) -> Job[VirtualMachine]:
    """Move a virtual machine to another host together with its volumes.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        autoselect: let the server choose the target host [since 4.19.0]
        hostid: the host to move to (Host id)
        migrateto: which pool each volume goes to

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        MigrateVirtualMachineWithVolumeRequest(
            virtualmachineid=virtualmachineid,
            autoselect=autoselect,
            hostid=hostid,
            migrateto=migrateto,
        )
    )
