# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

from ...types import VM_SCHEDULE_ACTION_VALUES, VmScheduleAction

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.vm_schedule import VmSchedule


class CreateVMScheduleRequest(Request):
    """The request of createVMSchedule; `client.send` takes it and returns VmSchedule."""

    command: ClassVar[str] = "createVMSchedule"
    wire: ClassVar[Wire] = Wire(any_case={"action": VM_SCHEDULE_ACTION_VALUES})
    action: VmScheduleAction
    """what is done to the machine at that time: START, STOP, REBOOT, FORCE_STOP or FORCE_REBOOT,
    in upper or lower case
    """
    schedule: str
    """when, as a cron expression of five fields"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    description: str | None = None
    """free text that explains it"""
    enabled: bool | None = None
    """whether the schedule is followed"""
    enddate: Timestamp | None = None
    """when it stops; its wall clock on the server (often UTC) counts as one in `timezone`"""
    startdate: Timestamp | None = None
    """when it begins; its wall clock on the server (often UTC) counts as one in `timezone`"""

    def parse(self, envelope: Envelope) -> VmSchedule:
        """Decode the answer."""
        from ...models.vm_schedule import VmSchedule

        return envelope.object(VmSchedule)


def create_vm_schedule(
    client: BaseClient,
    *,
    action: VmScheduleAction,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    description: str | None = None,
    enabled: bool | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> VmSchedule:
    """Schedule a start, stop or reboot of a virtual machine.

    Since CloudStack 4.19.0.

    Args:
        action: what is done to the machine at that time: START, STOP, REBOOT, FORCE_STOP or
            FORCE_REBOOT, in upper or lower case
        schedule: when, as a cron expression of five fields
        timezone: time zone, e.g. `Europe/Berlin`
        virtualmachineid: the virtual machine (VirtualMachine id)
        description: free text that explains it
        enabled: whether the schedule is followed
        enddate: when it stops; its wall clock on the server (often UTC) counts as one in
            `timezone`
        startdate: when it begins; its wall clock on the server (often UTC) counts as one in
            `timezone`

    Returns:
        VmSchedule.
    """
    return client.send(
        CreateVMScheduleRequest(
            action=action,
            schedule=schedule,
            timezone=timezone,
            virtualmachineid=virtualmachineid,
            description=description,
            enabled=enabled,
            enddate=enddate,
            startdate=startdate,
        )
    )
