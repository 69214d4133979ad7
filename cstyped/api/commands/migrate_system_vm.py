# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.system_vm import SystemVm


class MigrateSystemVmRequest(Request):
    """The request of migrateSystemVm; `client.send` takes it and returns Job[SystemVm]."""

    command: ClassVar[str] = "migrateSystemVm"
    virtualmachineid: str
    """the virtual machine (SystemVm id)"""
    autoselect: bool | None = None
    """let the server choose the target host [since 4.16.0]"""
    hostid: str | None = None
    """the host to move to (Host id)"""
    storageid: str | None = None
    """the pool to move to (StoragePool id) [since 4.16.0]"""

    def parse(self, envelope: Envelope) -> Job[SystemVm]:
        """Decode the answer."""
        from ...models.system_vm import SystemVm

        return envelope.job(SystemVm)


def migrate_system_vm(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    storageid: str | None = None,
) -> Job[SystemVm]:
    """Move a system VM to another host or storage pool.

    Args:
        virtualmachineid: the virtual machine (SystemVm id)
        autoselect: let the server choose the target host [since 4.16.0]
        hostid: the host to move to (Host id)
        storageid: the pool to move to (StoragePool id) [since 4.16.0]

    Returns:
        The job; `.result()` waits for it and gives the SystemVm.
    """
    return client.send(
        MigrateSystemVmRequest(
            virtualmachineid=virtualmachineid,
            autoselect=autoselect,
            hostid=hostid,
            storageid=storageid,
        )
    )
