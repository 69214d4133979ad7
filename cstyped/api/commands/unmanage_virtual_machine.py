# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine_unmanagement import VirtualMachineUnmanagement


class UnmanageVirtualMachineRequest(Request):
    """The request of unmanageVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachineUnmanagement].
    """

    command: ClassVar[str] = "unmanageVirtualMachine"
    id: str
    """the resource (VirtualMachine id)"""
    forced: bool | None = None
    """go ahead although there is a config drive (KVM) [since 4.22.0]"""
    hostid: str | None = None
    """the host that keeps the definition of a stopped machine (KVM) (Host id) [since 4.22.0]"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachineUnmanagement]:
        """Decode the answer."""
        from ...models.virtual_machine_unmanagement import VirtualMachineUnmanagement

        return envelope.job(VirtualMachineUnmanagement)


def unmanage_virtual_machine(
    client: BaseClient, *, id: str, forced: bool | None = None, hostid: str | None = None
) -> Job[VirtualMachineUnmanagement]:
    """Release a virtual machine from CloudStack; it stays on its hypervisor.

    Since CloudStack 4.15.0.

    Args:
        id: the resource (VirtualMachine id)
        forced: go ahead although there is a config drive (KVM) [since 4.22.0]
        hostid: the host that keeps the definition of a stopped machine (KVM) (Host id) [since
            4.22.0]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachineUnmanagement.
    """
    return client.send(UnmanageVirtualMachineRequest(id=id, forced=forced, hostid=hostid))
