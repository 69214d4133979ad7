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
    """id of the backup offering"""
    name: str
    """name of the backup offering"""
    allowuserdrivenbackups: bool | None = None
    """whether users may take and schedule backups themselves"""
    created: datetime
    """when the backup offering was created"""
    crosszoneinstancecreation: bool | None = None
    """whether machines in any zone can be made from the backups"""
    description: str
    """description of the backup offering"""
    externalid: str
    """id of the offering at the backup provider"""
    jobid: str | None = None
    """id of the last job on the backup offering"""
    jobstatus: int | None = None
    """status of the last job on the backup offering: 0 pending, 1 done, 2 failed"""
    provider: BackupProviderName | None = None
    """name of the provider"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
