# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request
from cstyped.params import Timestamp

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient

    from ..models.vm_schedule import VmSchedule


class UpdateVMScheduleRequest(Request):
    """The request of updateVMSchedule; `client.send` takes it and returns VmSchedule."""

    command: ClassVar[str] = "updateVMSchedule"
    id: str
    description: str | None = None
    enabled: bool | None = None
    enddate: Timestamp | None = None
    schedule: str | None = None
    startdate: Timestamp | None = None
    timezone: str | None = None

    def parse(self, envelope: Envelope) -> VmSchedule:
        """Decode the answer."""
        from ..models.vm_schedule import VmSchedule

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
        enddate: when the schedule stops
        schedule: when, as a cron expression of five fields
        startdate: when the schedule begins
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
