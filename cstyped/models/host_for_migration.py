# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cstyped.runtime import Model

from ..types import ClusterType, CpuArch, HostResourceState, HostStatus, HostType, HypervisorType
from .gpu_group import GpuGroup
from .host_ha import HostHa
from .out_of_band_management import OutOfBandManagement

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Cpuallocated:
        @deprecated("use cpuallocatedpercentage or cpuallocatedvalue instead")
        def __get__(self, model: HostForMigration, owner: object = None) -> str | None: ...
        def __set__(self, model: HostForMigration, value: str | None) -> None: ...

    class _Memoryallocated:
        @deprecated("use memoryallocatedbytes or memoryallocatedpercentage instead")
        def __get__(self, model: HostForMigration, owner: object = None) -> int: ...
        def __set__(self, model: HostForMigration, value: int) -> None: ...

    class _Memorytotal:
        @deprecated("use memorywithoverprovisioning instead")
        def __get__(self, model: HostForMigration, owner: object = None) -> int | None: ...
        def __set__(self, model: HostForMigration, value: int | None) -> None: ...


class HostForMigration(Model):
    """HostForMigration, as the server answers it (HostForMigrationResponse).

    Answered by findHostsForMigration.
    """

    id: str
    """id of the host for migration"""
    name: str
    """name of the host for migration"""
    annotation: str | None = None
    """text of the note"""
    arch: CpuArch | None = None
    """CPU architecture"""
    averageload: int | None = None
    capabilities: str | None = None
    """what the host can do, a comma list, e.g. `hvm`"""
    clusterid: str | None = None
    """id of the cluster"""
    clustername: str | None = None
    """name of the cluster"""
    clusterstorageaccessgroups: str | None = None
    """comma list of the storage access groups that its cluster brings"""
    clustertype: ClusterType | None = None
    """whether CloudStack or another system manages the cluster"""
    if TYPE_CHECKING:
        cpuallocated: _Cpuallocated = _Cpuallocated()
        """CPU promised to machines, as a percentage text, e.g. `3.12%`. Deprecated since 4.14.1:
        use cpuallocatedpercentage or cpuallocatedvalue instead; the name does not say that it
        is a percentage
        """
    else:
        cpuallocated: str | None = None
    cpuallocatedpercentage: str | None = None
    """CPU promised to machines, as a percentage text, e.g. `3.12%`"""
    cpuallocatedvalue: int | None = None
    """MHz of CPU promised to machines"""
    cpuallocatedwithoverprovisioning: str | None = None
    """percentage text of the overcommitted CPU that is promised"""
    cpuloadaverage: float | None = None
    """load average of the host"""
    cpunumber: int | None = None
    """processor cores of the host"""
    cpusockets: int | None = None
    """how many CPU sockets"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz"""
    cpuused: str | None = None
    """CPU busy, as a percentage text, e.g. `10%`"""
    cpuwithoverprovisioning: str | None = None
    """MHz of CPU with overcommitment, as text"""
    created: datetime
    """when the host for migration was created"""
    details: dict[str, str] | None = None
    """settings of the host by key"""
    disconnected: datetime | None = None
    """when the agent was lost"""
    disksizeallocated: int | None = None
    """bytes promised to volumes"""
    disksizetotal: int | None = None
    """bytes in all"""
    encryptionsupported: bool | None = None
    """whether the host can encrypt volumes"""
    events: str | None = None
    """what can happen to the host in this state, separated by semicolons"""
    explicithosttags: str | None = None
    """host tags set by hand, a comma list"""
    extensionid: str | None = None
    """id of the extension"""
    extensionname: str | None = None
    """name of the extension"""
    gpugroup: list[GpuGroup] | None = None
    """GPU cards of the host"""
    gputotal: int | None = None
    """GPUs in all"""
    gpuused: int | None = None
    """GPUs given to machines"""
    hahost: bool | None = None
    """whether the host is kept for restarted machines"""
    hasannotations: bool | None = None
    """whether the host for migration has annotations"""
    hasenoughcapacity: bool | None = None
    """whether the host has room for the machine"""
    hostha: HostHa | None = None
    """settings and state of host HA"""
    hosttags: str | None = None
    """host tags, a comma list"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    hypervisorversion: str | None = None
    """hypervisor release"""
    implicithosttags: str | None = None
    """host tags that the agent reported, a comma list"""
    instanceconversionsupported: bool | None = None
    """whether the host can run virt-v2v"""
    ipaddress: str
    """address of the host on the management network"""
    islocalstorageactive: bool | None = None
    """whether disks may lie on the host itself"""
    istagarule: bool | None = None
    """whether the tag is a JavaScript rule"""
    jobid: str | None = None
    """id of the last job on the host for migration"""
    jobstatus: int | None = None
    """status of the last job on the host for migration: 0 pending, 1 done, 2 failed"""
    lastannotated: datetime | None = None
    """when a note was put on it last"""
    lastpinged: datetime | None = None
    """when its agent was heard last"""
    managementserverid: str | None = None
    """id of the management server"""
    managementservername: str | None = None
    """name of the management server"""
    if TYPE_CHECKING:
        memoryallocated: _Memoryallocated
        """bytes of memory promised to machines. Deprecated since 4.14.1: use
        memoryallocatedbytes or memoryallocatedpercentage instead; the name does not say that
        it is in bytes
        """
    else:
        memoryallocated: int
    memoryallocatedbytes: int | None = None
    """bytes of memory promised to machines"""
    memoryallocatedpercentage: str | None = None
    """memory promised to machines, as a percentage text, e.g. `12.5%`"""
    if TYPE_CHECKING:
        memorytotal: _Memorytotal = _Memorytotal()
        """bytes of memory with overcommitment. Deprecated since 4.10: use
        memorywithoverprovisioning instead; both are the memory times the overprovisioning
        factor, and only the other's name says so
        """
    else:
        memorytotal: int | None = None
    memoryused: int | None = None
    """bytes of memory in use"""
    memorywithoverprovisioning: str | None = None
    """bytes of memory with overcommitment, as text"""
    networkkbsread: int | None = None
    """KiB received"""
    networkkbswrite: int | None = None
    """KiB sent"""
    oscategoryid: str | None = None
    """id of the OS category"""
    oscategoryname: str | None = None
    """name of the OS category"""
    outofbandmanagement: OutOfBandManagement | None = None
    """the host's management interface"""
    podid: str | None = None
    """id of the pod"""
    podname: str | None = None
    """name of the pod"""
    podstorageaccessgroups: str | None = None
    """comma list of the storage access groups that its pod brings"""
    removed: datetime | None = None
    """when the host for migration was removed"""
    requiresStorageMotion: bool | None = None
    """whether the disks have to move too"""
    resourcestate: HostResourceState
    """what the administrator has set the host to"""
    state: HostStatus
    """whether the agent is connected"""
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    suitableformigration: bool | None = None
    """whether it can take what is to be moved"""
    type: HostType
    """kind of host"""
    ueficapability: bool | None = None
    """whether the host can boot machines by UEFI"""
    username: str | None = None
    """name of the administrator who left the note"""
    version: str
    """release of the agent"""
    virtualmachineid: str | None = None
    """id of the system machine that this host entry stands for"""
    zoneid: str
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
    zonestorageaccessgroups: str | None = None
    """comma list of the storage access groups that its zone brings"""
