# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VmSchedule, as the server answers it (VMScheduleResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import VmScheduleAction


class VmSchedule(Model):
    """VmSchedule, as the server answers it (VMScheduleResponse).

    Answered by createVMSchedule, listVMSchedule, updateVMSchedule.
    """

    id: str
    action: VmScheduleAction | None = None
    created: datetime | None = None
    description: str | None = None
    enabled: bool | None = None
    enddate: datetime | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    schedule: str | None = None
    startdate: datetime | None = None
    timezone: str | None = None
    virtualmachineid: str | None = None
