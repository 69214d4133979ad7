# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class UpdateDefaultNicForVirtualMachineRequest(Request):
    """The request of updateDefaultNicForVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "updateDefaultNicForVirtualMachine"
    nicid: str
    """the network card (Nic id)"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def update_default_nic_for_virtual_machine(
    client: BaseClient, *, nicid: str, virtualmachineid: str
) -> Job[VirtualMachine]:
    """Make another NIC the default one of a virtual machine.

    Args:
        nicid: the network card (Nic id)
        virtualmachineid: the virtual machine (VirtualMachine id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        UpdateDefaultNicForVirtualMachineRequest(nicid=nicid, virtualmachineid=virtualmachineid)
    )
