# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DiskOffering, as the server answers it (DiskOfferingResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import DiskCacheMode, DiskOfferingState, OfferingStorageType, ProvisioningType


class DiskOffering(Model):
    """DiskOffering, as the server answers it (DiskOfferingResponse).

    Answered by createDiskOffering, listDiskOfferings, updateDiskOffering.
    """

    id: str
    name: str
    cacheMode: DiskCacheMode | None = None
    created: datetime
    details: dict[str, str] | None = None
    diskBytesReadRate: int | None = None
    diskBytesReadRateMax: int | None = None
    diskBytesReadRateMaxLength: int | None = None
    diskBytesWriteRate: int | None = None
    diskBytesWriteRateMax: int | None = None
    diskBytesWriteRateMaxLength: int | None = None
    diskIopsReadRate: int | None = None
    diskIopsReadRateMax: int | None = None
    diskIopsReadRateMaxLength: int | None = None
    diskIopsWriteRate: int | None = None
    diskIopsWriteRateMax: int | None = None
    diskIopsWriteRateMaxLength: int | None = None
    disksize: int | None = None
    disksizestrictness: bool | None = None
    displayoffering: bool | None = None
    displaytext: str
    domain: str | None = None
    domainid: str | None = None
    encrypt: bool | None = None
    hasannotations: bool | None = None
    hypervisorsnapshotreserve: int | None = None
    iscustomized: bool | None = None
    iscustomizediops: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maxiops: int | None = None
    miniops: int | None = None
    provisioningtype: ProvisioningType | None = None
    state: DiskOfferingState | None = None
    storagetype: OfferingStorageType | None = None
    suitableforvirtualmachine: bool | None = None
    tags: str | None = None
    vspherestoragepolicy: str | None = None
    zone: str | None = None
    zoneid: str | None = None
