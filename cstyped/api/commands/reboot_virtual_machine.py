# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class RebootVirtualMachineRequest(Request):
    """The request of rebootVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "rebootVirtualMachine"
    id: str
    """the resource (VirtualMachine id)"""
    bootintosetup: bool | None = None
    """stop in the firmware setup menu (VMware) [since 4.15.0.0]"""
    forced: bool | None = None
    """stop and start it instead of a soft reboot [since 4.16.0]"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def reboot_virtual_machine(
    client: BaseClient, *, id: str, bootintosetup: bool | None = None, forced: bool | None = None
) -> Job[VirtualMachine]:
    """Restart a virtual machine.

    Args:
        id: the resource (VirtualMachine id)
        bootintosetup: stop in the firmware setup menu (VMware) [since 4.15.0.0]
        forced: stop and start it instead of a soft reboot [since 4.16.0]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        RebootVirtualMachineRequest(id=id, bootintosetup=bootintosetup, forced=forced)
    )
