# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import (
    DeploymentPlannerName,
    DiskCacheMode,
    LeaseExpiryAction,
    OfferingStorageType,
    ProvisioningType,
    ServiceOfferingState,
    SystemVmType,
)


class ServiceOffering(Model):
    """ServiceOffering, as the server answers it (ServiceOfferingResponse).

    Answered by createServiceOffering, listServiceOfferings, updateServiceOffering.
    """

    id: str
    """id of the service offering"""
    name: str
    """name of the service offering"""
    cacheMode: DiskCacheMode | None = None
    """how the hypervisor caches writes to the disk"""
    cpunumber: int | None = None
    """how many CPUs"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz"""
    created: datetime
    """when the service offering was created"""
    defaultuse: bool | None = None
    """whether it is the usual offering for its kind of system machine"""
    deploymentplanner: DeploymentPlannerName | None = None
    """strategy that picks pod, cluster and host"""
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
    diskofferingdisplaytext: str | None = None
    """longer name of the disk offering"""
    diskofferingid: str | None = None
    """id of the disk offering that sets the root disk"""
    diskofferingname: str | None = None
    """name of the disk offering that sets the root disk"""
    diskofferingstrictness: bool | None = None
    """whether another disk offering is forbidden beside this one"""
    displaytext: str | None = None
    """display text of the service offering"""
    domain: str | None = None
    """paths of the domains that may use it, a comma list"""
    domainid: str | None = None
    """ids of the domains that may use it, a comma list"""
    dynamicscalingenabled: bool | None = None
    """whether CPU and memory may change while machines run"""
    encryptroot: bool | None = None
    """whether root disks are encrypted"""
    gpucardid: str | None = None
    """id of the GPU card"""
    gpucardname: str | None = None
    """name of the GPU card"""
    gpucount: int | None = None
    """how many GPUs"""
    gpudisplay: bool | None = None
    """whether the GPU drives the console"""
    hasannotations: bool | None = None
    """whether the service offering has annotations"""
    hosttags: str | None = None
    """host tag that machines of the offering need"""
    hypervisorsnapshotreserve: int | None = None
    """percent of the volume kept for hypervisor snapshots"""
    iscustomized: bool | None = None
    """whether users choose CPU and memory"""
    iscustomizediops: bool | None = None
    """whether users choose the I/O operations per second"""
    issystem: bool | None = None
    """whether the system uses it for itself"""
    isvolatile: bool | None = None
    """whether every reboot gives a fresh root disk"""
    jobid: str | None = None
    """id of the last job on the service offering"""
    jobstatus: int | None = None
    """status of the last job on the service offering: 0 pending, 1 done, 2 failed"""
    leaseduration: int | None = None
    """days of the lease"""
    leaseexpiryaction: LeaseExpiryAction | None = None
    """what happens when the lease ends"""
    limitcpuuse: bool | None = None
    """whether machines are held to their share even when the host idles"""
    maxheads: int | None = None
    """most display heads"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    maxresolutionx: int | None = None
    """greatest width in pixels"""
    maxresolutiony: int | None = None
    """greatest height in pixels"""
    memory: int | None = None
    """memory in MiB"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    networkrate: int | None = None
    """throughput limit in Mbit/s"""
    offerha: bool | None = None
    """whether machines are restarted elsewhere when their host fails"""
    provisioningtype: ProvisioningType | None = None
    """thin, sparse or fat disks"""
    purgeresources: bool | None = None
    """whether the database rows go too once the machine is expunged"""
    rootdisksize: int | None = None
    """root disk in GiB"""
    serviceofferingdetails: dict[str, str] | None = None
    """further settings of the offering"""
    state: ServiceOfferingState
    """state of the service offering"""
    storagetags: str | None = None
    """storage tags that a pool must have, a comma list"""
    storagetype: OfferingStorageType | None = None
    """on the host itself or on shared storage"""
    systemvmtype: SystemVmType | None = None
    """kind of system machine"""
    vgpuprofileid: str | None = None
    """id of the virtual GPU profile"""
    vgpuprofilename: str | None = None
    """name of the virtual GPU profile"""
    videoram: int | None = None
    """video memory in MiB"""
    vspherestoragepolicy: str | None = None
    """name of the vSphere storage policy (VMware)"""
    zone: str | None = None
    """names of the zones that have it, a comma list"""
    zoneid: str | None = None
    """ids of the zones that have it, a comma list"""
