# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import VmScheduleAction


class VmSchedule(Model):
    """VmSchedule, as the server answers it (VMScheduleResponse).

    Answered by createVMSchedule, listVMSchedule, updateVMSchedule.
    """

    id: str
    """the id"""
    action: VmScheduleAction
    """what is done to the machine at that time"""
    created: datetime
    """when it was made"""
    description: str | None = None
    """free text that explains it"""
    enabled: bool
    """whether it is switched on"""
    enddate: datetime | None = None
    """when the schedule stops"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    schedule: str
    """when, as a cron expression of five fields"""
    startdate: datetime
    """when the schedule begins"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    virtualmachineid: str
    """the machine, by id"""
