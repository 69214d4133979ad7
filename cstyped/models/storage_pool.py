# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StoragePool, as the server answers it (StoragePoolResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import HypervisorType, StoragePoolStatus, StoragePoolType, StorageScope


class StoragePool(Model):
    """StoragePool, as the server answers it (StoragePoolResponse).

    Answered by cancelStorageMaintenance, createStoragePool, enableStorageMaintenance,
    findStoragePoolsForMigration, listStoragePools, listVsphereStoragePolicyCompatiblePools,
    syncStoragePool, updateStorageCapabilities, updateStoragePool.
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
    disksizetotal: int | None = None
    disksizeused: int | None = None
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
    state: StoragePoolStatus | None = None
    storageaccessgroups: str | None = None
    storagecapabilities: dict[str, str] | None = None
    storagecustomstats: dict[str, str] | None = None
    suitableformigration: bool | None = None
    tags: str | None = None
    type: StoragePoolType | None = None
    usediops: int | None = None
    zoneid: str | None = None
    zonename: str | None = None
