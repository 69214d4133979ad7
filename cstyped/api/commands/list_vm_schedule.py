# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import VM_SCHEDULE_ACTION_VALUES, VmScheduleAction

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vm_schedule import VmSchedule


class ListVMScheduleRequest(Request):
    """The request of listVMSchedule; `client.send` takes it and returns ListResult[VmSchedule]."""

    command: ClassVar[str] = "listVMSchedule"
    wire: ClassVar[Wire] = Wire(repeatable=True, one_case={"action": VM_SCHEDULE_ACTION_VALUES})
    virtualmachineid: str
    """only those of this virtual machine (VirtualMachine id)"""
    action: VmScheduleAction | None = None
    """what is done to the machine at that time: START, STOP, REBOOT, FORCE_STOP or FORCE_REBOOT"""
    enabled: bool | None = None
    """whether the schedule is followed"""
    id: str | None = None
    """only the one with this id (VmSchedule id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[VmSchedule]:
        """Decode the answer."""
        from ...models.vm_schedule import VmSchedule

        return envelope.list(VmSchedule)


def list_vm_schedule(
    client: BaseClient,
    *,
    virtualmachineid: str,
    action: VmScheduleAction | None = None,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VmSchedule]:
    """List the schedules of a virtual machine.

    Since CloudStack 4.19.0.

    Args:
        virtualmachineid: only those of this virtual machine (VirtualMachine id)
        action: what is done to the machine at that time: START, STOP, REBOOT, FORCE_STOP or
            FORCE_REBOOT
        enabled: whether the schedule is followed
        id: only the one with this id (VmSchedule id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[VmSchedule]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVMScheduleRequest(
            virtualmachineid=virtualmachineid,
            action=action,
            enabled=enabled,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
        )
    )
