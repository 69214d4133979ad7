# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import BackupProviderName, BackupRepositoryStoredType


class BackupRepository(Model):
    """BackupRepository, as the server answers it (BackupRepositoryResponse).

    Answered by addBackupRepository, listBackupRepositories, updateBackupRepository.
    """

    id: str
    """id of the backup repository"""
    name: str
    """name of the backup repository"""
    address: str
    """address of the remote server"""
    capacitybytes: int | None = None
    """usable capacity in bytes"""
    created: datetime
    """when the backup repository was created"""
    crosszoneinstancecreation: bool | None = None
    """whether machines in any zone can be made from the backups"""
    jobid: str | None = None
    """id of the last job on the backup repository"""
    jobstatus: int | None = None
    """status of the last job on the backup repository: 0 pending, 1 done, 2 failed"""
    provider: BackupProviderName
    """name of the provider"""
    type: BackupRepositoryStoredType
    """type of the backup repository"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
