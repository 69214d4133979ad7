# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class AttachIsoRequest(Request):
    """The request of attachIso; `client.send` takes it and returns Job[VirtualMachine]."""

    command: ClassVar[str] = "attachIso"
    id: str
    """the resource (Template id)"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    forced: bool | None = None
    """eject the ISO that is in the drive (VMware) [since 4.15.1]"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def attach_iso(
    client: BaseClient, *, id: str, virtualmachineid: str, forced: bool | None = None
) -> Job[VirtualMachine]:
    """Insert an ISO into a virtual machine's CD drive.

    Args:
        id: the resource (Template id)
        virtualmachineid: the virtual machine (VirtualMachine id)
        forced: eject the ISO that is in the drive (VMware) [since 4.15.1]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(AttachIsoRequest(id=id, virtualmachineid=virtualmachineid, forced=forced))
