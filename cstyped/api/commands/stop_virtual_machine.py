# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class StopVirtualMachineRequest(Request):
    """The request of stopVirtualMachine; `client.send` takes it and returns Job[VirtualMachine]."""

    command: ClassVar[str] = "stopVirtualMachine"
    id: str
    """the resource (VirtualMachine id)"""
    forced: bool | None = None
    """cut its power if the guest does not obey"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def stop_virtual_machine(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[VirtualMachine]:
    """Shut a virtual machine down and release its host.

    Args:
        id: the resource (VirtualMachine id)
        forced: cut its power if the guest does not obey

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(StopVirtualMachineRequest(id=id, forced=forced))
