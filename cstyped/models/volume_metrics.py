# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import (
    HypervisorType,
    ProvisioningType,
    VirtualMachineState,
    VirtualMachineType,
    VolumeMetricsStorageType,
    VolumeResponseState,
    VolumeType,
)
from .resource_tag import ResourceTag


class VolumeMetrics(Model):
    """VolumeMetrics, as the server answers it (VolumeMetricsResponse).

    Answered by listVolumesMetrics.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    attached: datetime | None = None
    """when it was attached to its machine"""
    chaininfo: str | None = None
    """disk chain as the hypervisor describes it (JSON)"""
    clusterid: str | None = None
    """the cluster, by id"""
    clustername: str | None = None
    """the cluster, by name"""
    created: datetime
    """when it was made"""
    deleteprotection: bool | None = None
    """whether deletion is refused"""
    destroyed: bool
    """whether the volume is gone"""
    deviceid: int | None = None
    """slot number on the machine"""
    diskBytesReadRate: int | None = None
    """steady read limit in bytes per second"""
    diskBytesWriteRate: int | None = None
    """steady write limit in bytes per second"""
    diskIopsReadRate: int | None = None
    """steady limit of reads per second"""
    diskIopsWriteRate: int | None = None
    """steady limit of writes per second"""
    diskiopstotal: int | None = None
    """reads and writes together"""
    diskioread: int | None = None
    """number of reads from disk"""
    diskiowrite: int | None = None
    """number of writes to disk"""
    diskkbsread: int | None = None
    """KiB read from disk"""
    diskkbswrite: int | None = None
    """KiB written to disk"""
    diskofferingdisplaytext: str | None = None
    """longer name of the disk offering"""
    diskofferingid: str | None = None
    """the disk offering, by id"""
    diskofferingname: str | None = None
    """the disk offering, by name"""
    displayvolume: bool | None = None
    """whether users see the volume"""
    domain: str
    """the owner's domain, by name"""
    domainid: str
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    encryptformat: str | None = None
    """format of the encryption, e.g. `luks`"""
    externaluuid: str | None = None
    """UUID at the hypervisor (VMware)"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    isextractable: bool
    """whether it may be downloaded"""
    isodisplaytext: str | None = None
    """longer name of the ISO"""
    isoid: str | None = None
    """the ISO, by id"""
    isoname: str | None = None
    """the ISO, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    path: str | None = None
    """name or path of the disk file on its pool"""
    physicalsize: int | None = None
    """bytes that it takes on the storage"""
    podid: str | None = None
    """the pod, by id"""
    podname: str | None = None
    """the pod, by name"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    provisioningtype: ProvisioningType | None = None
    """thin, sparse or fat disks"""
    quiescevm: bool
    """whether the guest's file systems are frozen meanwhile"""
    serviceofferingdisplaytext: str | None = None
    """longer name of the service offering"""
    serviceofferingid: str | None = None
    """the service offering, by id"""
    serviceofferingname: str | None = None
    """the service offering, by name"""
    size: int
    """size in bytes"""
    sizegb: str | None = None
    """size, as text in GiB"""
    snapshotid: str | None = None
    """the snapshot, by id"""
    state: VolumeResponseState
    """the state"""
    status: str | None = None
    """how far the upload is, in words"""
    storage: str | None = None
    """the storage pool, by name"""
    storageid: str | None = None
    """the storage pool, by id"""
    storagetype: VolumeMetricsStorageType | None = None
    """on the host itself or on shared storage"""
    supportsstoragesnapshot: bool
    """whether the storage itself can take the snapshot"""
    tags: list[ResourceTag]
    """tags on it"""
    templatedisplaytext: str | None = None
    """longer name of the template"""
    templateid: str | None = None
    """the template, by id"""
    templatename: str | None = None
    """the template, by name"""
    type: VolumeType
    """kind of volume, such as `ROOT` and `DATADISK`"""
    utilization: str | None = None
    """share of the size that is really in use, as a percentage text"""
    virtualmachineid: str | None = None
    """the machine that has the volume, by id"""
    virtualsize: int | None = None
    """bytes that the guest sees"""
    vmdisplayname: str | None = None
    """the machine's display name"""
    vmname: str | None = None
    """the machine, by name"""
    vmstate: VirtualMachineState | None = None
    """the machine's state"""
    vmtype: VirtualMachineType | None = None
    """kind of machine"""
    volumecheckresult: dict[str, str] | None = None
    """what the check found"""
    volumerepairresult: dict[str, str] | None = None
    """what the repair did"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
