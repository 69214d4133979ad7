# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AllocationState, ClusterType, CpuArch, HypervisorType, ManagedState
from .capacity import Capacity


class Cluster(Model):
    """Cluster, as the server answers it (ClusterResponse).

    Answered by addCluster, listClusters, updateCluster.
    """

    id: str
    """id of the cluster"""
    name: str
    """name of the cluster"""
    allocationstate: AllocationState
    """whether new resources may be placed here"""
    arch: CpuArch | None = None
    """CPU architecture"""
    capacity: list[Capacity] | None = None
    """capacity figures, one for each capacity type"""
    clustertype: ClusterType
    """whether CloudStack or another system manages the cluster"""
    cpuovercommitratio: str | None = None
    """how many times over CPU is handed out"""
    extensionid: str | None = None
    """id of the extension"""
    extensionname: str | None = None
    """name of the extension"""
    hasannotations: bool | None = None
    """whether the cluster has annotations"""
    hypervisortype: HypervisorType
    """hypervisor type of the hosts in it"""
    jobid: str | None = None
    """id of the last job on the cluster"""
    jobstatus: int | None = None
    """status of the last job on the cluster: 0 pending, 1 done, 2 failed"""
    managedstate: ManagedState
    """whether CloudStack manages it"""
    memoryovercommitratio: str | None = None
    """how many times over memory is handed out"""
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
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
    zonestorageaccessgroups: str | None = None
    """comma list of the storage access groups that its zone brings"""
