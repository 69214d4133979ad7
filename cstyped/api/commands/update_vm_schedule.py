# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.vm_schedule import VmSchedule


class UpdateVMScheduleRequest(Request):
    """The request of updateVMSchedule; `client.send` takes it and returns VmSchedule."""

    command: ClassVar[str] = "updateVMSchedule"
    id: str
    """the resource (VmSchedule id)"""
    description: str | None = None
    """free text that explains it"""
    enabled: bool | None = None
    """whether the schedule is followed"""
    enddate: Timestamp | None = None
    """when it stops; its wall clock on the server (often UTC) counts as one in `timezone`"""
    schedule: str | None = None
    """when, as a cron expression of five fields"""
    startdate: Timestamp | None = None
    """when it begins; its wall clock on the server (often UTC) counts as one in `timezone`"""
    timezone: str | None = None
    """time zone, e.g. `Europe/Berlin`"""

    def parse(self, envelope: Envelope) -> VmSchedule:
        """Decode the answer."""
        from ...models.vm_schedule import VmSchedule

        return envelope.object(VmSchedule)


def update_vm_schedule(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    enabled: bool | None = None,
    enddate: Timestamp | None = None,
    schedule: str | None = None,
    startdate: Timestamp | None = None,
    timezone: str | None = None,
) -> VmSchedule:
    """Change a schedule of a virtual machine, or disable it.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (VmSchedule id)
        description: free text that explains it
        enabled: whether the schedule is followed
        enddate: when it stops; its wall clock on the server (often UTC) counts as one in
            `timezone`
        schedule: when, as a cron expression of five fields
        startdate: when it begins; its wall clock on the server (often UTC) counts as one in
            `timezone`
        timezone: time zone, e.g. `Europe/Berlin`

    Returns:
        VmSchedule.
    """
    return client.send(
        UpdateVMScheduleRequest(
            id=id,
            description=description,
            enabled=enabled,
            enddate=enddate,
            schedule=schedule,
            startdate=startdate,
            timezone=timezone,
        )
    )
