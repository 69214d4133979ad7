# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ExpungeVirtualMachineRequest(Request):
    """The request of expungeVirtualMachine; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "expungeVirtualMachine"
    id: str
    """the resource (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def expunge_virtual_machine(client: BaseClient, *, id: str) -> Job[Success]:
    """Erase a destroyed virtual machine; it is lost.

    Args:
        id: the resource (VirtualMachine id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(ExpungeVirtualMachineRequest(id=id))
