# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Cluster, as the server answers it (ClusterResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AllocationState, ClusterType, CpuArch, HypervisorType, ManagedState
from .capacity import Capacity


class Cluster(Model):
    """Cluster, as the server answers it (ClusterResponse).

    Answered by addCluster, listClusters, updateCluster.
    """

    id: str
    name: str
    allocationstate: AllocationState
    arch: CpuArch | None = None
    capacity: list[Capacity] | None = None
    clustertype: ClusterType
    cpuovercommitratio: str | None = None
    extensionid: str | None = None
    extensionname: str | None = None
    hasannotations: bool | None = None
    hypervisortype: HypervisorType
    jobid: str | None = None
    jobstatus: int | None = None
    managedstate: ManagedState
    memoryovercommitratio: str | None = None
    ovm3vip: str | None = None
    podid: str
    podname: str
    podstorageaccessgroups: str | None = None
    resourcedetails: dict[str, str] | None = None
    storageaccessgroups: str | None = None
    zoneid: str
    zonename: str
    zonestorageaccessgroups: str | None = None
