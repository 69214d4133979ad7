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
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    description: str | None = None
    """free text that explains it"""
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
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    filesystem: SharedFileSystemFormat
    """file system on the volume: XFS or EXT4"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    iscustomdiskoffering: bool | None = None
    """whether the size is free"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """the network, by id"""
    networkname: str | None = None
    """the network, by name"""
    nic: list[SharedFileSystemNic] | None = None
    """network cards"""
    path: str
    """path to mount"""
    physicalsize: int | None = None
    """bytes that it takes on the storage"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    provider: SharedFileSystemProviderName
    """what serves the file system"""
    provisioningtype: ProvisioningType | None = None
    """thin, sparse or fat disks"""
    serviceofferingid: str | None = None
    """the service offering, by id"""
    serviceofferingname: str | None = None
    """the service offering, by name"""
    size: int | None = None
    """bytes of the file system"""
    sizegb: str | None = None
    """size, as text in GiB"""
    state: SharedFileSystemState
    """the state"""
    storage: str | None = None
    """the storage pool, by name"""
    storageid: str | None = None
    """the storage pool, by id"""
    tags: list[ResourceTag] | None = None
    """tags on it"""
    utilization: str | None = None
    """share of the size that is really in use, as a percentage text"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualsize: int | None = None
    """bytes that the guest sees"""
    vmstate: VirtualMachineState | None = None
    """the machine's state"""
    volumeid: str | None = None
    """the volume, by id"""
    volumename: str | None = None
    """the volume, by name"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
