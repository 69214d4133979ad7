# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class MigrateVirtualMachineRequest(Request):
    """The request of migrateVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "migrateVirtualMachine"
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    autoselect: bool | None = None
    """let the server choose the target host [since 4.16.0]"""
    hostid: str | None = None
    """the host to move to (Host id)"""
    storageid: str | None = None
    """the pool to move to (StoragePool id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def migrate_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    storageid: str | None = None,
) -> Job[VirtualMachine]:
    """Move a virtual machine to another host, or its root volume to other storage.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        autoselect: let the server choose the target host [since 4.16.0]
        hostid: the host to move to (Host id)
        storageid: the pool to move to (StoragePool id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        MigrateVirtualMachineRequest(
            virtualmachineid=virtualmachineid,
            autoselect=autoselect,
            hostid=hostid,
            storageid=storageid,
        )
    )
