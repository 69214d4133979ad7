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
        def __get__(self, model: StoragePoolMetrics, owner: object = None) -> int | None: ...
        def __set__(self, model: StoragePoolMetrics, value: int | None) -> None: ...


class StoragePoolMetrics(Model):
    """StoragePoolMetrics, as the server answers it (StoragePoolMetricsResponse).

    Answered by listStoragePoolsMetrics.
    """

    id: str
    """id of the storage pool metrics"""
    name: str
    """name of the storage pool metrics"""
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
    """when the storage pool metrics was created"""
    details: dict[str, str] | None = None
    """settings of the pool by key"""
    disksizeallocated: int | None = None
    """bytes promised to volumes"""
    disksizeallocatedgb: str | None = None
    """space promised to volumes, as text in GiB"""
    if TYPE_CHECKING:
        disksizetotal: _Disksizetotal = _Disksizetotal()
        """bytes in all. Deprecated since 4.22: use capacitybytes instead; renamed; both have the
        same number
        """
    else:
        disksizetotal: int | None = None
    disksizetotalgb: str | None = None
    """space in all, as text in GiB, with the overcommitment, e.g. `(x2.0)`"""
    disksizeunallocatedgb: str | None = None
    """space not yet promised, as text in GiB"""
    disksizeused: int | None = None
    """bytes really in use"""
    disksizeusedgb: str | None = None
    """space really in use, as text in GiB"""
    hasannotations: bool | None = None
    """whether the storage pool metrics has annotations"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    ipaddress: str | None = None
    """IP address or name of the storage server"""
    istagarule: bool | None = None
    """whether the tag is a JavaScript rule"""
    jobid: str | None = None
    """id of the last job on the storage pool metrics"""
    jobstatus: int | None = None
    """status of the last job on the storage pool metrics: 0 pending, 1 done, 2 failed"""
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
    """state of the storage pool metrics"""
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    storageallocateddisablethreshold: bool | None = None
    """so much space is promised that nothing more is placed here"""
    storageallocatedthreshold: bool | None = None
    """so much space is promised that a warning is due"""
    storagecapabilities: dict[str, str] | None = None
    """what the storage can do"""
    storagecustomstats: dict[str, str] | None = None
    """figures that only the storage plug-in knows"""
    storageusagedisablethreshold: bool | None = None
    """so much space is in use that nothing more is placed here"""
    storageusagethreshold: bool | None = None
    """so much space is in use that a warning is due"""
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
