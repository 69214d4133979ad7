# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class DetachIsoRequest(Request):
    """The request of detachIso; `client.send` takes it and returns Job[VirtualMachine]."""

    command: ClassVar[str] = "detachIso"
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    forced: bool | None = None
    """eject the ISO first (VMware) [since 4.15.1]"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def detach_iso(
    client: BaseClient, *, virtualmachineid: str, forced: bool | None = None
) -> Job[VirtualMachine]:
    """Eject the ISO from a virtual machine's CD drive.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        forced: eject the ISO first (VMware) [since 4.15.1]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(DetachIsoRequest(virtualmachineid=virtualmachineid, forced=forced))
