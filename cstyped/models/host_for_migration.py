# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""HostForMigration, as the server answers it (HostForMigrationResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ClusterType, CpuArch, HostResourceState, HostStatus, HostType, HypervisorType
from .gpu_group import GpuGroup
from .host_ha import HostHa
from .out_of_band_management import OutOfBandManagement


class HostForMigration(Model):
    """HostForMigration, as the server answers it (HostForMigrationResponse).

    Answered by findHostsForMigration.
    """

    id: str
    name: str
    annotation: str | None = None
    arch: CpuArch | None = None
    capabilities: str | None = None
    clusterid: str | None = None
    clustername: str | None = None
    clusterstorageaccessgroups: str | None = None
    clustertype: ClusterType | None = None
    cpuallocated: str | None = None
    cpuallocatedpercentage: str | None = None
    cpuallocatedvalue: int | None = None
    cpuallocatedwithoverprovisioning: str | None = None
    cpuloadaverage: float | None = None
    cpunumber: int | None = None
    cpusockets: int | None = None
    cpuspeed: int | None = None
    cpuused: str | None = None
    cpuwithoverprovisioning: str | None = None
    created: datetime
    details: dict[str, str] | None = None
    disconnected: datetime | None = None
    disksizeallocated: int | None = None
    disksizetotal: int | None = None
    encryptionsupported: bool | None = None
    events: str | None = None
    explicithosttags: str | None = None
    extensionid: str | None = None
    extensionname: str | None = None
    gpugroup: list[GpuGroup] | None = None
    gputotal: int | None = None
    gpuused: int | None = None
    hahost: bool | None = None
    hasannotations: bool | None = None
    hasenoughcapacity: bool | None = None
    hostha: HostHa | None = None
    hosttags: str | None = None
    hypervisor: HypervisorType | None = None
    hypervisorversion: str | None = None
    implicithosttags: str | None = None
    instanceconversionsupported: bool | None = None
    ipaddress: str | None = None
    islocalstorageactive: bool | None = None
    istagarule: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lastannotated: datetime | None = None
    lastpinged: datetime | None = None
    managementserverid: str | None = None
    managementservername: str | None = None
    memoryallocated: int | None = None
    memoryallocatedbytes: int | None = None
    memoryallocatedpercentage: str | None = None
    memorytotal: int | None = None
    memoryused: int | None = None
    memorywithoverprovisioning: str | None = None
    networkkbsread: int | None = None
    networkkbswrite: int | None = None
    oscategoryid: str | None = None
    oscategoryname: str | None = None
    outofbandmanagement: OutOfBandManagement | None = None
    podid: str | None = None
    podname: str | None = None
    podstorageaccessgroups: str | None = None
    removed: datetime | None = None
    requiresStorageMotion: bool | None = None
    resourcestate: HostResourceState
    state: HostStatus
    storageaccessgroups: str | None = None
    suitableformigration: bool | None = None
    type: HostType
    ueficapability: bool | None = None
    username: str | None = None
    version: str | None = None
    virtualmachineid: str | None = None
    zoneid: str
    zonename: str | None = None
    zonestorageaccessgroups: str | None = None
