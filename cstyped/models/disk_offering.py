# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import DiskCacheMode, DiskOfferingState, OfferingStorageType, ProvisioningType


class DiskOffering(Model):
    """DiskOffering, as the server answers it (DiskOfferingResponse).

    Answered by createDiskOffering, listDiskOfferings, updateDiskOffering.
    """

    id: str
    """id of the disk offering"""
    name: str
    """name of the disk offering"""
    cacheMode: DiskCacheMode | None = None
    """how the hypervisor caches writes to the disk"""
    created: datetime
    """when the disk offering was created"""
    details: dict[str, str] | None = None
    """further facts by key"""
    diskBytesReadRate: int | None = None
    """steady read limit in bytes per second"""
    diskBytesReadRateMax: int | None = None
    """burst read limit in bytes per second"""
    diskBytesReadRateMaxLength: int | None = None
    """seconds that a read burst (bytes) may last"""
    diskBytesWriteRate: int | None = None
    """steady write limit in bytes per second"""
    diskBytesWriteRateMax: int | None = None
    """burst write limit in bytes per second"""
    diskBytesWriteRateMaxLength: int | None = None
    """seconds that a write burst (bytes) may last"""
    diskIopsReadRate: int | None = None
    """steady limit of reads per second"""
    diskIopsReadRateMax: int | None = None
    """burst limit of reads per second"""
    diskIopsReadRateMaxLength: int | None = None
    """seconds that a burst of reads may last"""
    diskIopsWriteRate: int | None = None
    """steady limit of writes per second"""
    diskIopsWriteRateMax: int | None = None
    """burst limit of writes per second"""
    diskIopsWriteRateMaxLength: int | None = None
    """seconds that a burst of writes may last"""
    disksize: int
    """GiB of a disk"""
    disksizestrictness: bool | None = None
    """whether a later change of the size is forbidden"""
    displayoffering: bool | None = None
    """whether users see the offering"""
    displaytext: str
    """display text of the disk offering"""
    domain: str | None = None
    """paths of the domains that may use it, a comma list"""
    domainid: str | None = None
    """ids of the domains that may use it, a comma list"""
    encrypt: bool | None = None
    """whether volumes are encrypted"""
    hasannotations: bool | None = None
    """whether the disk offering has annotations"""
    hypervisorsnapshotreserve: int | None = None
    """percent of the volume kept for hypervisor snapshots"""
    iscustomized: bool
    """whether users choose the size"""
    iscustomizediops: bool | None = None
    """whether users choose the I/O operations per second"""
    jobid: str | None = None
    """id of the last job on the disk offering"""
    jobstatus: int | None = None
    """status of the last job on the disk offering: 0 pending, 1 done, 2 failed"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    provisioningtype: ProvisioningType | None = None
    """thin, sparse or fat disks"""
    state: DiskOfferingState
    """state of the disk offering"""
    storagetype: OfferingStorageType | None = None
    """on the host itself or on shared storage"""
    suitableforvirtualmachine: bool | None = None
    """whether the machine can have a disk of this offering"""
    tags: str | None = None
    """storage tags that a pool must have, a comma list"""
    vspherestoragepolicy: str | None = None
    """name of the vSphere storage policy (VMware)"""
    zone: str | None = None
    """names of the zones that have it, a comma list"""
    zoneid: str | None = None
    """ids of the zones that have it, a comma list"""
