# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteVMScheduleRequest(Request):
    """The request of deleteVMSchedule; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteVMSchedule"
    wire: ClassVar[Wire] = Wire(empty_lists={"ids": "refused"})
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    id: str | None = None
    """the resource (VmSchedule id)"""
    ids: CommaList[str] | None = None
    """ids of several schedules (VmSchedule ids)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_vm_schedule(
    client: BaseClient,
    *,
    virtualmachineid: str,
    id: str | None = None,
    ids: CommaList[str] | None = None,
) -> Success:
    """Delete one or more schedules of a virtual machine.

    Since CloudStack 4.19.0.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        id: the resource (VmSchedule id)
        ids: ids of several schedules (VmSchedule ids)

    Returns:
        Success.
    """
    return client.send(DeleteVMScheduleRequest(virtualmachineid=virtualmachineid, id=id, ids=ids))
