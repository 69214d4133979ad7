# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.virtual_machine_user_data import VirtualMachineUserData


class GetVirtualMachineUserDataRequest(Request):
    """The request of getVirtualMachineUserData; `client.send` takes it and returns
    VirtualMachineUserData.
    """

    command: ClassVar[str] = "getVirtualMachineUserData"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> VirtualMachineUserData:
        """Decode the answer."""
        from ...models.virtual_machine_user_data import VirtualMachineUserData

        return envelope.object(VirtualMachineUserData)


def get_virtual_machine_user_data(
    client: BaseClient, *, virtualmachineid: str
) -> VirtualMachineUserData:
    """Return a virtual machine's user data, base64-encoded.

    Since CloudStack 4.4.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)

    Returns:
        VirtualMachineUserData.
    """
    return client.send(GetVirtualMachineUserDataRequest(virtualmachineid=virtualmachineid))
