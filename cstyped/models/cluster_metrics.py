# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ClusterMetrics, as the server answers it (ClusterMetricsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import (
    AllocationState,
    ClusterMetricsState,
    ClusterType,
    CpuArch,
    HypervisorType,
    ManagedState,
)
from .capacity import Capacity


class ClusterMetrics(Model):
    """ClusterMetrics, as the server answers it (ClusterMetricsResponse).

    Answered by listClustersMetrics.
    """

    id: str
    name: str
    allocationstate: AllocationState
    arch: CpuArch | None = None
    capacity: list[Capacity] | None = None
    clustertype: ClusterType
    cpuallocated: str | None = None
    cpuallocateddisablethreshold: bool | None = None
    cpuallocatedthreshold: bool | None = None
    cpudisablethreshold: bool | None = None
    cpumaxdeviation: str | None = None
    cpuovercommitratio: str | None = None
    cputhreshold: bool | None = None
    cputotal: str | None = None
    cpuused: str | None = None
    drsimbalance: str | None = None
    extensionid: str | None = None
    extensionname: str | None = None
    hasannotations: bool | None = None
    hosts: str | None = None
    hypervisortype: HypervisorType
    jobid: str | None = None
    jobstatus: int | None = None
    managedstate: ManagedState
    memoryallocated: str | None = None
    memoryallocateddisablethreshold: bool | None = None
    memoryallocatedthreshold: bool | None = None
    memorydisablethreshold: bool | None = None
    memorymaxdeviation: str | None = None
    memoryovercommitratio: str | None = None
    memorythreshold: bool | None = None
    memorytotal: str | None = None
    memoryused: str | None = None
    ovm3vip: str | None = None
    podid: str
    podname: str
    podstorageaccessgroups: str | None = None
    resourcedetails: dict[str, str] | None = None
    state: ClusterMetricsState | None = None
    storageaccessgroups: str | None = None
    zoneid: str
    zonename: str
    zonestorageaccessgroups: str | None = None
