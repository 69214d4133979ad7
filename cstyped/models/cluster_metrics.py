# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

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
    """id of the cluster metrics"""
    name: str
    """name of the cluster metrics"""
    allocationstate: AllocationState
    """whether new resources may be placed here"""
    arch: CpuArch | None = None
    """CPU architecture"""
    capacity: list[Capacity] | None = None
    """capacity figures, one for each capacity type"""
    clustertype: ClusterType
    """whether CloudStack or another system manages the cluster"""
    cpuallocated: str | None = None
    """CPU promised to machines, as text in GHz"""
    cpuallocateddisablethreshold: bool | None = None
    """so much CPU is promised that nothing more is placed here"""
    cpuallocatedthreshold: bool | None = None
    """so much CPU is promised that a warning is due"""
    cpudisablethreshold: bool | None = None
    """so much CPU is busy that nothing more is placed here"""
    cpumaxdeviation: str | None = None
    """how far the busiest host is from the mean, as a percentage text"""
    cpuovercommitratio: str | None = None
    """how many times over CPU is handed out"""
    cputhreshold: bool | None = None
    """so much CPU is busy that a warning is due"""
    cputotal: str | None = None
    """CPU of all hosts, as text in GHz"""
    cpuused: str | None = None
    """CPU busy, as text in GHz"""
    drsimbalance: str | None = None
    """how uneven the cluster's load is, as a percentage text"""
    extensionid: str | None = None
    """id of the extension"""
    extensionname: str | None = None
    """name of the extension"""
    hasannotations: bool | None = None
    """whether the cluster metrics has annotations"""
    hosts: str | None = None
    """running hosts and all, as text, e.g. `3 / 4`"""
    hypervisortype: HypervisorType
    """hypervisor type of the hosts in it"""
    jobid: str | None = None
    """id of the last job on the cluster metrics"""
    jobstatus: int | None = None
    """status of the last job on the cluster metrics: 0 pending, 1 done, 2 failed"""
    managedstate: ManagedState
    """whether CloudStack manages it"""
    memoryallocated: str | None = None
    """memory promised to machines, as text in GiB"""
    memoryallocateddisablethreshold: bool | None = None
    """so much memory is promised that nothing more is placed here"""
    memoryallocatedthreshold: bool | None = None
    """so much memory is promised that a warning is due"""
    memorydisablethreshold: bool | None = None
    """so much memory is in use that nothing more is placed here"""
    memorymaxdeviation: str | None = None
    """how far the fullest host is from the mean, as a percentage text"""
    memoryovercommitratio: str | None = None
    """how many times over memory is handed out"""
    memorythreshold: bool | None = None
    """so much memory is in use that a warning is due"""
    memorytotal: str | None = None
    """memory of all hosts, as text in GiB"""
    memoryused: str | None = None
    """memory in use, as text in GiB"""
    ovm3vip: str | None = None
    """virtual address of the OVM3 pool"""
    podid: str
    """id of the pod"""
    podname: str
    """name of the pod"""
    podstorageaccessgroups: str | None = None
    """comma list of the storage access groups that its pod brings"""
    resourcedetails: dict[str, str] | None = None
    """further facts by key"""
    state: ClusterMetricsState
    """state of the cluster metrics"""
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
    zonestorageaccessgroups: str | None = None
    """comma list of the storage access groups that its zone brings"""
