# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from cstyped.runtime import Model

from ..types import AllocationState, ZeroOne
from .capacity import Capacity
from .pod_ip_range import PodIpRange


class Pod(Model):
    """Pod, as the server answers it (PodResponse).

    Answered by createManagementNetworkIpRange, createPod, listPods, updatePod.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    allocationstate: AllocationState
    """whether new resources may be placed here"""
    capacity: list[Capacity] | None = None
    """capacity figures, one for each capacity type"""
    endip: list[str]
    """last addresses of the ranges; see `ipranges`"""
    forsystemvms: list[ZeroOne] | None = None
    """which ranges are kept for system machines; see `ipranges`"""
    gateway: str
    """IPv4 address of the gateway"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    ipranges: list[PodIpRange]
    """address ranges of the pod"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    netmask: str
    """IPv4 netmask, dotted"""
    startip: list[str]
    """first addresses of the ranges; see `ipranges`"""
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    vlanid: list[str] | None = None
    """VLAN numbers of the ranges; see `ipranges`"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
    zonestorageaccessgroups: str | None = None
    """comma list of the storage access groups that its zone brings"""
