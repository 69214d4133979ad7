# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StoragePoolMetrics, as the server answers it (StoragePoolMetricsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import HypervisorType, StoragePoolStatus, StoragePoolType, StorageScope


class StoragePoolMetrics(Model):
    """StoragePoolMetrics, as the server answers it (StoragePoolMetricsResponse).

    Answered by listStoragePoolsMetrics.
    """

    id: str
    name: str
    allocatediops: int | None = None
    capacitybytes: int | None = None
    capacityiops: int | None = None
    clusterid: str | None = None
    clustername: str | None = None
    created: datetime | None = None
    details: dict[str, str] | None = None
    disksizeallocated: int | None = None
    disksizeallocatedgb: str | None = None
    disksizetotal: int | None = None
    disksizetotalgb: str | None = None
    disksizeunallocatedgb: str | None = None
    disksizeused: int | None = None
    disksizeusedgb: str | None = None
    hasannotations: bool | None = None
    hypervisor: HypervisorType | None = None
    ipaddress: str | None = None
    istagarule: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    managed: bool | None = None
    nfsmountopts: str | None = None
    overprovisionfactor: str | None = None
    path: str | None = None
    podid: str | None = None
    podname: str | None = None
    provider: str | None = None
    scope: StorageScope | None = None
    state: StoragePoolStatus
    storageaccessgroups: str | None = None
    storageallocateddisablethreshold: bool | None = None
    storageallocatedthreshold: bool | None = None
    storagecapabilities: dict[str, str] | None = None
    storagecustomstats: dict[str, str] | None = None
    storageusagedisablethreshold: bool | None = None
    storageusagethreshold: bool | None = None
    suitableformigration: bool | None = None
    tags: str | None = None
    type: StoragePoolType
    usediops: int | None = None
    zoneid: str | None = None
    zonename: str | None = None
