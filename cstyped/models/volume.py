# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import (
    HypervisorType,
    OfferingStorageType,
    ProvisioningType,
    VirtualMachineState,
    VirtualMachineType,
    VolumeResponseState,
    VolumeType,
)
from .resource_tag import ResourceTag


class Volume(Model):
    """Volume, as the server answers it (VolumeResponse).

    Answered by assignVolume, attachVolume, changeOfferingForVolume, checkVolume, createVolume,
    destroyVolume, detachVolume, importVolume, listVolumes, migrateVolume, recoverVolume,
    resizeVolume, updateVolume, uploadVolume.
    """

    id: str
    """id of the volume"""
    name: str
    """name of the volume"""
    account: str | None = None
    """name of the owning account"""
    attached: datetime | None = None
    """when it was attached to its machine"""
    chaininfo: str | None = None
    """disk chain as the hypervisor describes it (JSON)"""
    clusterid: str | None = None
    """id of the cluster"""
    clustername: str | None = None
    """name of the cluster"""
    created: datetime
    """when the volume was created"""
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
    """id of the disk offering"""
    diskofferingname: str | None = None
    """name of the disk offering"""
    displayvolume: bool | None = None
    """whether users see the volume"""
    domain: str
    """name of the owner's domain"""
    domainid: str
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    encryptformat: str | None = None
    """format of the encryption, e.g. `luks`"""
    externaluuid: str | None = None
    """UUID at the hypervisor (VMware)"""
    hasannotations: bool | None = None
    """whether the volume has annotations"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    isextractable: bool
    """whether it may be downloaded"""
    isodisplaytext: str | None = None
    """longer name of the ISO"""
    isoid: str | None = None
    """id of the ISO"""
    isoname: str | None = None
    """name of the ISO"""
    jobid: str | None = None
    """id of the last job on the volume"""
    jobstatus: int | None = None
    """status of the last job on the volume: 0 pending, 1 done, 2 failed"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    path: str | None = None
    """name or path of the disk file on its pool"""
    physicalsize: int | None = None
    """bytes that it takes on the storage"""
    podid: str | None = None
    """id of the pod"""
    podname: str | None = None
    """name of the pod"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    provisioningtype: ProvisioningType | None = None
    """thin, sparse or fat disks"""
    quiescevm: bool
    """whether the guest's file systems are frozen meanwhile"""
    serviceofferingdisplaytext: str | None = None
    """longer name of the service offering"""
    serviceofferingid: str | None = None
    """id of the service offering"""
    serviceofferingname: str | None = None
    """name of the service offering"""
    size: int
    """size in bytes"""
    snapshotid: str | None = None
    """id of the snapshot"""
    state: VolumeResponseState
    """state of the volume"""
    status: str | None = None
    """how far the upload is, in words"""
    storage: str | None = None
    """name of the storage pool"""
    storageid: str | None = None
    """id of the storage pool"""
    storagetype: OfferingStorageType | None = None
    """on the host itself or on shared storage"""
    supportsstoragesnapshot: bool
    """whether the storage itself can take the snapshot"""
    tags: list[ResourceTag]
    """resource tags of the volume"""
    templatedisplaytext: str | None = None
    """longer name of the template"""
    templateid: str | None = None
    """id of the template"""
    templatename: str | None = None
    """name of the template"""
    type: VolumeType
    """kind of volume, such as `ROOT` and `DATADISK`"""
    utilization: str | None = None
    """share of the size that is really in use, as a percentage text"""
    virtualmachineid: str | None = None
    """id of the machine that has the volume"""
    virtualsize: int | None = None
    """bytes that the guest sees"""
    vmdisplayname: str | None = None
    """the machine's display name"""
    vmname: str | None = None
    """name of the machine"""
    vmstate: VirtualMachineState | None = None
    """the machine's state"""
    vmtype: VirtualMachineType | None = None
    """kind of machine"""
    volumecheckresult: dict[str, str] | None = None
    """what the check found"""
    volumerepairresult: dict[str, str] | None = None
    """what the repair did"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
