# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""HostMetrics, as the server answers it (HostMetricsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import (
    ClusterType,
    CpuArch,
    HostResourceState,
    HostStatus,
    HostType,
    HypervisorType,
    OutOfBandPowerState,
)
from .gpu_group import GpuGroup
from .host_ha import HostHa
from .out_of_band_management import OutOfBandManagement


class HostMetrics(Model):
    """HostMetrics, as the server answers it (HostMetricsResponse).

    Answered by listHostsMetrics.
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
    cpuallocateddisablethreshold: bool | None = None
    cpuallocatedghz: str | None = None
    cpuallocatedpercentage: str | None = None
    cpuallocatedthreshold: bool | None = None
    cpuallocatedvalue: int | None = None
    cpuallocatedwithoverprovisioning: str | None = None
    cpudisablethreshold: bool | None = None
    cpuloadaverage: float | None = None
    cpunumber: int | None = None
    cpusockets: int | None = None
    cpuspeed: int | None = None
    cputhreshold: bool | None = None
    cputotalghz: str | None = None
    cpuused: str | None = None
    cpuusedghz: str | None = None
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
    instances: str | None = None
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
    memoryallocateddisablethreshold: bool | None = None
    memoryallocatedgb: str | None = None
    memoryallocatedpercentage: str | None = None
    memoryallocatedthreshold: bool | None = None
    memorydisablethreshold: bool | None = None
    memorythreshold: bool | None = None
    memorytotal: int | None = None
    memorytotalgb: str | None = None
    memoryused: int | None = None
    memoryusedgb: str | None = None
    memorywithoverprovisioning: str | None = None
    networkkbsread: int | None = None
    networkkbswrite: int | None = None
    networkread: str | None = None
    networkwrite: str | None = None
    oscategoryid: str | None = None
    oscategoryname: str | None = None
    outofbandmanagement: OutOfBandManagement | None = None
    podid: str | None = None
    podname: str | None = None
    podstorageaccessgroups: str | None = None
    powerstate: OutOfBandPowerState | None = None
    removed: datetime | None = None
    resourcestate: HostResourceState
    state: HostStatus
    storageaccessgroups: str | None = None
    suitableformigration: bool | None = None
    systeminstances: str | None = None
    type: HostType
    ueficapability: bool | None = None
    username: str | None = None
    version: str | None = None
    virtualmachineid: str | None = None
    zoneid: str
    zonename: str | None = None
    zonestorageaccessgroups: str | None = None
