# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BackupSchedule, as the server answers it (BackupScheduleResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import IntervalType


class BackupSchedule(Model):
    """BackupSchedule, as the server answers it (BackupScheduleResponse).

    Answered by createBackupSchedule, listBackupSchedule, updateBackupSchedule.
    """

    id: str
    intervaltype: IntervalType | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maxbackups: int | None = None
    quiescevm: bool | None = None
    schedule: str | None = None
    timezone: str | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
