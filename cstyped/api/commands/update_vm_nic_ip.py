# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class UpdateVmNicIpRequest(Request):
    """The request of updateVmNicIp; `client.send` takes it and returns Job[VirtualMachine]."""

    command: ClassVar[str] = "updateVmNicIp"
    nicid: str
    """the network card (Nic id)"""
    ipaddress: str | None = None
    """the new address; left out, any free one"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def update_vm_nic_ip(
    client: BaseClient, *, nicid: str, ipaddress: str | None = None
) -> Job[VirtualMachine]:
    """Change the IP address of a NIC.

    Args:
        nicid: the network card (Nic id)
        ipaddress: the new address; left out, any free one

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(UpdateVmNicIpRequest(nicid=nicid, ipaddress=ipaddress))
