# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import IntervalType


class BackupSchedule(Model):
    """BackupSchedule, as the server answers it (BackupScheduleResponse).

    Answered by createBackupSchedule, listBackupSchedule, updateBackupSchedule.
    """

    id: str
    """the id"""
    intervaltype: IntervalType
    """how often it happens"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    maxbackups: int | None = None
    """backups to keep; 0 keeps all"""
    quiescevm: bool | None = None
    """whether the guest's file systems are frozen meanwhile"""
    schedule: str
    """when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualmachinename: str | None = None
    """the machine, by name"""
