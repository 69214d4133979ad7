# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import BackupProviderName, BackupRepositoryStoredType


class BackupRepository(Model):
    """BackupRepository, as the server answers it (BackupRepositoryResponse).

    Answered by addBackupRepository, listBackupRepositories, updateBackupRepository.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    address: str
    """address of the remote server"""
    capacitybytes: int | None = None
    """usable capacity in bytes"""
    created: datetime
    """when it was made"""
    crosszoneinstancecreation: bool | None = None
    """whether machines in any zone can be made from the backups"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    provider: BackupProviderName
    """the provider, by name"""
    type: BackupRepositoryStoredType
    """the kind"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
