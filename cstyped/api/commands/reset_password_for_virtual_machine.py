# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class ResetPasswordForVirtualMachineRequest(Request):
    """The request of resetPasswordForVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "resetPasswordForVirtualMachine"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    id: str
    """the resource (VirtualMachine id)"""
    password: str | None = None
    """new password of the guest; left out, a random one [since 4.19.0]"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def reset_password_for_virtual_machine(
    client: BaseClient, *, id: str, password: str | None = None
) -> Job[VirtualMachine]:
    """Give a stopped virtual machine a new password, set when it next starts.

    Args:
        id: the resource (VirtualMachine id)
        password: new password of the guest; left out, a random one [since 4.19.0]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(ResetPasswordForVirtualMachineRequest(id=id, password=password))
