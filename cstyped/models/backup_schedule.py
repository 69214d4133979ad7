# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import IntervalType


class BackupSchedule(Model):
    """BackupSchedule, as the server answers it (BackupScheduleResponse).

    Answered by createBackupSchedule, listBackupSchedule, updateBackupSchedule.
    """

    id: str
    """id of the backup schedule"""
    intervaltype: IntervalType
    """how often it happens"""
    jobid: str | None = None
    """id of the last job on the backup schedule"""
    jobstatus: int | None = None
    """status of the last job on the backup schedule: 0 pending, 1 done, 2 failed"""
    maxbackups: int | None = None
    """backups to keep; 0 keeps all"""
    quiescevm: bool | None = None
    """whether the guest's file systems are frozen meanwhile"""
    schedule: str
    """when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualmachinename: str | None = None
    """name of the machine"""
