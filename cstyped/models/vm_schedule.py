# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import VmScheduleAction


class VmSchedule(Model):
    """VmSchedule, as the server answers it (VMScheduleResponse).

    Answered by createVMSchedule, listVMSchedule, updateVMSchedule.
    """

    id: str
    """id of the machine schedule"""
    action: VmScheduleAction
    """what is done to the machine at that time"""
    created: datetime
    """when the machine schedule was created"""
    description: str | None = None
    """description of the machine schedule"""
    enabled: bool
    """whether it is switched on"""
    enddate: datetime | None = None
    """when the schedule stops"""
    jobid: str | None = None
    """id of the last job on the machine schedule"""
    jobstatus: int | None = None
    """status of the last job on the machine schedule: 0 pending, 1 done, 2 failed"""
    schedule: str
    """when, as a cron expression of five fields"""
    startdate: datetime
    """when the schedule begins"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    virtualmachineid: str
    """id of the machine"""
