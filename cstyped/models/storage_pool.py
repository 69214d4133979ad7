# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cstyped.runtime import Model

from ..types import HypervisorType, StoragePoolStatus, StoragePoolType, StorageScope

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Disksizetotal:
        @deprecated("use capacitybytes instead")
        def __get__(self, model: StoragePool, owner: object = None) -> int | None: ...
        def __set__(self, model: StoragePool, value: int | None) -> None: ...


class StoragePool(Model):
    """StoragePool, as the server answers it (StoragePoolResponse).

    Answered by cancelStorageMaintenance, createStoragePool, enableStorageMaintenance,
    findStoragePoolsForMigration, listStoragePools, listVsphereStoragePolicyCompatiblePools,
    syncStoragePool, updateStorageCapabilities, updateStoragePool.
    """

    id: str
    """id of the storage pool"""
    name: str
    """name of the storage pool"""
    allocatediops: int | None = None
    """I/O operations per second promised to the pool's volumes"""
    capacitybytes: int | None = None
    """usable capacity in bytes"""
    capacityiops: int | None = None
    """I/O operations per second that may be handed out"""
    clusterid: str | None = None
    """id of the cluster"""
    clustername: str | None = None
    """name of the cluster"""
    created: datetime
    """when the storage pool was created"""
    details: dict[str, str] | None = None
    """settings of the pool by key"""
    disksizeallocated: int | None = None
    """bytes promised to volumes"""
    if TYPE_CHECKING:
        disksizetotal: _Disksizetotal = _Disksizetotal()
        """bytes in all. Deprecated since 4.22: use capacitybytes instead; renamed; both have the
        same number
        """
    else:
        disksizetotal: int | None = None
    disksizeused: int | None = None
    """bytes really in use"""
    hasannotations: bool | None = None
    """whether the storage pool has annotations"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    ipaddress: str | None = None
    """IP address or name of the storage server"""
    istagarule: bool | None = None
    """whether the tag is a JavaScript rule"""
    jobid: str | None = None
    """id of the last job on the storage pool"""
    jobstatus: int | None = None
    """status of the last job on the storage pool: 0 pending, 1 done, 2 failed"""
    managed: bool | None = None
    """whether the storage makes one LUN for each volume"""
    nfsmountopts: str | None = None
    """options for mounting the NFS share, a comma list"""
    overprovisionfactor: str | None = None
    """how many times over the space is handed out"""
    path: str | None = None
    """path or name on the storage server"""
    podid: str | None = None
    """id of the pod"""
    podname: str | None = None
    """name of the pod"""
    provider: str | None = None
    """storage plug-in"""
    scope: StorageScope | None = None
    """how far the pool is shared"""
    state: StoragePoolStatus
    """state of the storage pool"""
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    storagecapabilities: dict[str, str] | None = None
    """what the storage can do"""
    storagecustomstats: dict[str, str] | None = None
    """figures that only the storage plug-in knows"""
    suitableformigration: bool | None = None
    """whether it can take what is to be moved"""
    tags: str | None = None
    """storage tags, a comma list"""
    type: StoragePoolType
    """kind of storage"""
    usediops: int | None = None
    """I/O operations per second in use"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
