# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Pod, as the server answers it (PodResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AllocationState, ZeroOne
from .capacity import Capacity
from .pod_ip_range import PodIpRange


class Pod(Model):
    """Pod, as the server answers it (PodResponse).

    Answered by createManagementNetworkIpRange, createPod, listPods, updatePod.
    """

    id: str
    name: str
    allocationstate: AllocationState
    capacity: list[Capacity] | None = None
    endip: list[str] | None = None
    forsystemvms: list[ZeroOne] | None = None
    gateway: str | None = None
    hasannotations: bool | None = None
    ipranges: list[PodIpRange] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    netmask: str | None = None
    startip: list[str] | None = None
    storageaccessgroups: str | None = None
    vlanid: list[str] | None = None
    zoneid: str
    zonename: str
    zonestorageaccessgroups: str | None = None
