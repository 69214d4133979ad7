# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import (
    ProvisioningType,
    SharedFileSystemFormat,
    SharedFileSystemProviderName,
    SharedFileSystemState,
    VirtualMachineState,
)
from .resource_tag import ResourceTag
from .shared_file_system_nic import SharedFileSystemNic


class SharedFileSystem(Model):
    """SharedFileSystem, as the server answers it (SharedFSResponse).

    Answered by changeSharedFileSystemDiskOffering, changeSharedFileSystemServiceOffering,
    createSharedFileSystem, listSharedFileSystems, restartSharedFileSystem,
    startSharedFileSystem, stopSharedFileSystem, updateSharedFileSystem.
    """

    id: str
    """id of the shared file system"""
    name: str
    """name of the shared file system"""
    account: str | None = None
    """name of the owning account"""
    description: str | None = None
    """description of the shared file system"""
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
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    filesystem: SharedFileSystemFormat
    """file system on the volume: XFS or EXT4"""
    hasannotations: bool | None = None
    """whether the shared file system has annotations"""
    iscustomdiskoffering: bool | None = None
    """whether the size is free"""
    jobid: str | None = None
    """id of the last job on the shared file system"""
    jobstatus: int | None = None
    """status of the last job on the shared file system: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """id of the network"""
    networkname: str | None = None
    """name of the network"""
    nic: list[SharedFileSystemNic] | None = None
    """network cards"""
    path: str
    """path to mount"""
    physicalsize: int | None = None
    """bytes that it takes on the storage"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    provider: SharedFileSystemProviderName
    """what serves the file system"""
    provisioningtype: ProvisioningType | None = None
    """thin, sparse or fat disks"""
    serviceofferingid: str | None = None
    """id of the service offering"""
    serviceofferingname: str | None = None
    """name of the service offering"""
    size: int | None = None
    """bytes of the file system"""
    sizegb: str | None = None
    """size, as text in GiB"""
    state: SharedFileSystemState
    """state of the shared file system"""
    storage: str | None = None
    """name of the storage pool"""
    storageid: str | None = None
    """id of the storage pool"""
    tags: list[ResourceTag] | None = None
    """resource tags of the shared file system"""
    utilization: str | None = None
    """share of the size that is really in use, as a percentage text"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualsize: int | None = None
    """bytes that the guest sees"""
    vmstate: VirtualMachineState | None = None
    """the machine's state"""
    volumeid: str | None = None
    """id of the volume"""
    volumename: str | None = None
    """name of the volume"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
