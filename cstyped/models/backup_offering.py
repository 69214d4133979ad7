# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BackupOffering, as the server answers it (BackupOfferingResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import BackupProviderName


class BackupOffering(Model):
    """BackupOffering, as the server answers it (BackupOfferingResponse).

    Answered by importBackupOffering, listBackupOfferings, listBackupProviderOfferings,
    updateBackupOffering.
    """

    id: str
    name: str
    allowuserdrivenbackups: bool | None = None
    created: datetime | None = None
    crosszoneinstancecreation: bool | None = None
    description: str | None = None
    externalid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    provider: BackupProviderName | None = None
    zoneid: str | None = None
    zonename: str | None = None
