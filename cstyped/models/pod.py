# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from cstyped.runtime import Model

from ..types import AllocationState, ZeroOne
from .capacity import Capacity
from .pod_ip_range import PodIpRange

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Endip:
        @deprecated("use ipranges instead")
        def __get__(self, model: Pod, owner: object = None) -> list[str]: ...
        def __set__(self, model: Pod, value: list[str]) -> None: ...

    class _Forsystemvms:
        @deprecated("use ipranges instead")
        def __get__(self, model: Pod, owner: object = None) -> list[ZeroOne] | None: ...
        def __set__(self, model: Pod, value: list[ZeroOne] | None) -> None: ...

    class _Startip:
        @deprecated("use ipranges instead")
        def __get__(self, model: Pod, owner: object = None) -> list[str]: ...
        def __set__(self, model: Pod, value: list[str]) -> None: ...

    class _Vlanid:
        @deprecated("use ipranges instead")
        def __get__(self, model: Pod, owner: object = None) -> list[str] | None: ...
        def __set__(self, model: Pod, value: list[str] | None) -> None: ...


class Pod(Model):
    """Pod, as the server answers it (PodResponse).

    Answered by createManagementNetworkIpRange, createPod, listPods, updatePod.
    """

    id: str
    """id of the pod"""
    name: str
    """name of the pod"""
    allocationstate: AllocationState
    """whether new resources may be placed here"""
    capacity: list[Capacity] | None = None
    """capacity figures, one for each capacity type"""
    if TYPE_CHECKING:
        endip: _Endip
        """last addresses of the ranges. Deprecated since 4.16: use ipranges instead; each range
        has its endip
        """
    else:
        endip: list[str]
    if TYPE_CHECKING:
        forsystemvms: _Forsystemvms = _Forsystemvms()
        """which ranges are kept for system machines. Deprecated since 4.16: use ipranges
        instead; each range has its forsystemvms
        """
    else:
        forsystemvms: list[ZeroOne] | None = None
    gateway: str
    """IPv4 address of the gateway"""
    hasannotations: bool | None = None
    """whether the pod has annotations"""
    ipranges: list[PodIpRange]
    """address ranges of the pod"""
    jobid: str | None = None
    """id of the last job on the pod"""
    jobstatus: int | None = None
    """status of the last job on the pod: 0 pending, 1 done, 2 failed"""
    netmask: str
    """IPv4 netmask, dotted"""
    if TYPE_CHECKING:
        startip: _Startip
        """first addresses of the ranges. Deprecated since 4.16: use ipranges instead; each range
        has its startip
        """
    else:
        startip: list[str]
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    if TYPE_CHECKING:
        vlanid: _Vlanid = _Vlanid()
        """VLAN numbers of the ranges. Deprecated since 4.16: use ipranges instead; each range
        has its vlanid
        """
    else:
        vlanid: list[str] | None = None
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
    zonestorageaccessgroups: str | None = None
    """comma list of the storage access groups that its zone brings"""
