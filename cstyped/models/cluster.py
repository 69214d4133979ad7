# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AllocationState, ClusterType, CpuArch, HypervisorType, ManagedState
from .capacity import Capacity


class Cluster(Model):
    """Cluster, as the server answers it (ClusterResponse).

    Answered by addCluster, listClusters, updateCluster.
    """

    id: str
    """the id"""
    name: str
    """the name"""
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
    """the extension, by id"""
    extensionname: str | None = None
    """the extension, by name"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    hypervisortype: HypervisorType
    """hypervisor type of the hosts in it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    managedstate: ManagedState
    """whether CloudStack manages it"""
    memoryovercommitratio: str | None = None
    """how many times over memory is handed out"""
    ovm3vip: str | None = None
    """virtual address of the OVM3 pool"""
    podid: str
    """the pod, by id"""
    podname: str
    """the pod, by name"""
    podstorageaccessgroups: str | None = None
    """comma list of the storage access groups that its pod brings"""
    resourcedetails: dict[str, str] | None = None
    """further facts by key"""
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
    zonestorageaccessgroups: str | None = None
    """comma list of the storage access groups that its zone brings"""
