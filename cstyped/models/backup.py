# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Backup, as the server answers it (BackupResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import BackupIntervalType, BackupStatus


class Backup(Model):
    """Backup, as the server answers it (BackupResponse).

    Answered by listBackups.
    """

    id: str
    name: str | None = None
    account: str | None = None
    accountid: str | None = None
    backupofferingid: str | None = None
    backupofferingname: str | None = None
    created: datetime | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    externalid: str | None = None
    intervaltype: BackupIntervalType | None = None
    isbackupvmexpunged: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    size: int | None = None
    status: BackupStatus | None = None
    type: str | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
    virtualsize: int | None = None
    vmbackupofferingremoved: bool | None = None
    vmdetails: dict[str, str] | None = None
    volumes: str | None = None
    zone: str | None = None
    zoneid: str | None = None
