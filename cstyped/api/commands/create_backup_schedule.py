# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import INTERVAL_TYPE_VALUES, IntervalType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.backup_schedule import BackupSchedule


class CreateBackupScheduleRequest(Request):
    """The request of createBackupSchedule; `client.send` takes it and returns BackupSchedule."""

    command: ClassVar[str] = "createBackupSchedule"
    wire: ClassVar[Wire] = Wire(any_case={"intervaltype": INTERVAL_TYPE_VALUES})
    intervaltype: IntervalType
    """how often it happens: HOURLY, DAILY, WEEKLY or MONTHLY, in upper or lower case"""
    schedule: str
    """when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    maxbackups: int | None = None
    """backups of a machine to keep; 0 keeps all [since 4.21.0]"""
    quiescevm: bool | None = None
    """freeze the guest's file systems meanwhile (NAS backup) [since 4.21.0]"""

    def parse(self, envelope: Envelope) -> BackupSchedule:
        """Decode the answer."""
        from ...models.backup_schedule import BackupSchedule

        return envelope.object(BackupSchedule)


def create_backup_schedule(
    client: BaseClient,
    *,
    intervaltype: IntervalType,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    maxbackups: int | None = None,
    quiescevm: bool | None = None,
) -> BackupSchedule:
    """Schedule regular backups of a virtual machine.

    Since CloudStack 4.14.0.

    Args:
        intervaltype: how often it happens: HOURLY, DAILY, WEEKLY or MONTHLY, in upper or lower
            case
        schedule: when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`
        timezone: time zone, e.g. `Europe/Berlin`
        virtualmachineid: the virtual machine (VirtualMachine id)
        maxbackups: backups of a machine to keep; 0 keeps all [since 4.21.0]
        quiescevm: freeze the guest's file systems meanwhile (NAS backup) [since 4.21.0]

    Returns:
        BackupSchedule.
    """
    return client.send(
        CreateBackupScheduleRequest(
            intervaltype=intervaltype,
            schedule=schedule,
            timezone=timezone,
            virtualmachineid=virtualmachineid,
            maxbackups=maxbackups,
            quiescevm=quiescevm,
        )
    )
