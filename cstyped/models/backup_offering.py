# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import BackupProviderName


class BackupOffering(Model):
    """BackupOffering, as the server answers it (BackupOfferingResponse).

    Answered by importBackupOffering, listBackupOfferings, listBackupProviderOfferings,
    updateBackupOffering.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    allowuserdrivenbackups: bool | None = None
    """whether users may take and schedule backups themselves"""
    created: datetime
    """when it was made"""
    crosszoneinstancecreation: bool | None = None
    """whether machines in any zone can be made from the backups"""
    description: str
    """free text that explains it"""
    externalid: str
    """the offering at the backup provider, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    provider: BackupProviderName | None = None
    """the provider, by name"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
