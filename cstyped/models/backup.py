# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import BackupIntervalType, BackupStatus


class Backup(Model):
    """Backup, as the server answers it (BackupResponse).

    Answered by listBackups.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    backupofferingid: str | None = None
    """the backup offering, by id"""
    backupofferingname: str | None = None
    """the backup offering, by name"""
    created: datetime | None = None
    """when it was made"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    externalid: str | None = None
    """id that the other system uses"""
    intervaltype: BackupIntervalType | None = None
    """how often it happens"""
    isbackupvmexpunged: bool | None = None
    """whether the machine is gone for good"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    size: int | None = None
    """bytes of the backup"""
    status: BackupStatus
    """the status"""
    type: str | None = None
    """the kind"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualmachinename: str | None = None
    """the machine, by name"""
    virtualsize: int | None = None
    """bytes of the disks that it saves"""
    vmbackupofferingremoved: bool | None = None
    """whether the machine has left its backup offering since"""
    vmdetails: dict[str, str] | None = None
    """facts about the machine at backup time, by key"""
    volumes: str | None = None
    """volumes in the backup, as JSON text"""
    zone: str | None = None
    """the zone, by name"""
    zoneid: str | None = None
    """the zone, by id"""
