# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BackupRepository, as the server answers it (BackupRepositoryResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import BackupProviderName, BackupRepositoryStoredType


class BackupRepository(Model):
    """BackupRepository, as the server answers it (BackupRepositoryResponse).

    Answered by addBackupRepository, listBackupRepositories, updateBackupRepository.
    """

    id: str
    name: str | None = None
    address: str | None = None
    capacitybytes: int | None = None
    created: datetime | None = None
    crosszoneinstancecreation: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    provider: BackupProviderName | None = None
    type: BackupRepositoryStoredType | None = None
    zoneid: str | None = None
    zonename: str | None = None
