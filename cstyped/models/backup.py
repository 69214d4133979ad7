# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import BackupIntervalType, BackupStatus


class Backup(Model):
    """Backup, as the server answers it (BackupResponse).

    Answered by listBackups.
    """

    id: str
    """id of the backup"""
    name: str | None = None
    """name of the backup"""
    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    backupofferingid: str | None = None
    """id of the backup offering"""
    backupofferingname: str | None = None
    """name of the backup offering"""
    created: datetime | None = None
    """when the backup was created"""
    description: str | None = None
    """description of the backup"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    externalid: str | None = None
    """id that the other system uses"""
    intervaltype: BackupIntervalType | None = None
    """how often it happens"""
    isbackupvmexpunged: bool | None = None
    """whether the machine is gone for good"""
    jobid: str | None = None
    """id of the last job on the backup"""
    jobstatus: int | None = None
    """status of the last job on the backup: 0 pending, 1 done, 2 failed"""
    size: int | None = None
    """bytes of the backup"""
    status: BackupStatus
    """status of the backup"""
    type: str | None = None
    """type of the backup"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualmachinename: str | None = None
    """name of the machine"""
    virtualsize: int | None = None
    """bytes of the disks that it saves"""
    vmbackupofferingremoved: bool | None = None
    """whether the machine has left its backup offering since"""
    vmdetails: dict[str, str] | None = None
    """facts about the machine at backup time, by key"""
    volumes: str | None = None
    """volumes in the backup, as JSON text"""
    zone: str | None = None
    """name of the zone"""
    zoneid: str | None = None
    """id of the zone"""
