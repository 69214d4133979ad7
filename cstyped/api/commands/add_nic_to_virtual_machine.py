# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import DynamicMap, Request, StructMaps, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class AddNicToVirtualMachineRequest(Request):
    """The request of addNicToVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "addNicToVirtualMachine"
    wire: ClassVar[Wire] = Wire(maps={"dhcpoptions": DynamicMap()})
    networkid: str
    """the network (Network id)"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    dhcpoptions: StructMaps | None = None
    """extra DHCP options, keys such as `dhcp:114`"""
    ipaddress: str | None = None
    """IP address"""
    macaddress: str | None = None
    """MAC address"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def add_nic_to_virtual_machine(
    client: BaseClient,
    *,
    networkid: str,
    virtualmachineid: str,
    dhcpoptions: StructMaps | None = None,
    ipaddress: str | None = None,
    macaddress: str | None = None,
) -> Job[VirtualMachine]:
    """Plug a virtual machine into one more network with a new NIC.

    Args:
        networkid: the network (Network id)
        virtualmachineid: the virtual machine (VirtualMachine id)
        dhcpoptions: extra DHCP options, keys such as `dhcp:114`
        ipaddress: IP address
        macaddress: MAC address

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        AddNicToVirtualMachineRequest(
            networkid=networkid,
            virtualmachineid=virtualmachineid,
            dhcpoptions=dhcpoptions,
            ipaddress=ipaddress,
            macaddress=macaddress,
        )
    )
