# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.virtual_machine import VirtualMachine


class RecoverVirtualMachineRequest(Request):
    """The request of recoverVirtualMachine; `client.send` takes it and returns VirtualMachine."""

    command: ClassVar[str] = "recoverVirtualMachine"
    id: str
    """the resource (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> VirtualMachine:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.object(VirtualMachine)


def recover_virtual_machine(client: BaseClient, *, id: str) -> VirtualMachine:
    """Bring a destroyed virtual machine back, before it is expunged; it stays stopped.

    Args:
        id: the resource (VirtualMachine id)

    Returns:
        VirtualMachine.
    """
    return client.send(RecoverVirtualMachineRequest(id=id))
