# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.virtual_machine_password import VirtualMachinePassword


class GetVMPasswordRequest(Request):
    """The request of getVMPassword; `client.send` takes it and returns VirtualMachinePassword."""

    command: ClassVar[str] = "getVMPassword"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """the resource (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> VirtualMachinePassword:
        """Decode the answer."""
        from ...models.virtual_machine_password import VirtualMachinePassword

        return envelope.object(VirtualMachinePassword)


def get_vm_password(client: BaseClient, *, id: str) -> VirtualMachinePassword:
    """Return a virtual machine's password, encrypted with its SSH key.

    Args:
        id: the resource (VirtualMachine id)

    Returns:
        VirtualMachinePassword.
    """
    return client.send(GetVMPasswordRequest(id=id))
