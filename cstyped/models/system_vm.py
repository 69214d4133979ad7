# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SystemVm, as the server answers it (SystemVmResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import (
    CpuArch,
    HostControlState,
    HostStatus,
    HypervisorType,
    SystemVmType,
    VirtualMachineState,
)


class SystemVm(Model):
    """SystemVm, as the server answers it (SystemVmResponse).

    Answered by changeServiceForSystemVm, deployNetscalerVpx, destroySystemVm, listSystemVms,
    migrateSystemVm, rebootSystemVm, scaleSystemVm, startSystemVm, stopSystemVm.
    """

    id: str
    name: str
    activeviewersessions: int | None = None
    agentstate: HostStatus | None = None
    arch: CpuArch | None = None
    created: datetime | None = None
    disconnected: datetime | None = None
    dns1: str | None = None
    dns2: str | None = None
    gateway: str | None = None
    guestvlan: str | None = None
    hasannotations: bool | None = None
    hostcontrolstate: HostControlState | None = None
    hostid: str | None = None
    hostname: str | None = None
    hypervisor: HypervisorType | None = None
    isdynamicallyscalable: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    linklocalip: str | None = None
    linklocalmacaddress: str | None = None
    linklocalnetmask: str | None = None
    networkdomain: str | None = None
    podid: str | None = None
    podname: str | None = None
    privateip: str | None = None
    privatemacaddress: str | None = None
    privatenetmask: str | None = None
    publicip: str | None = None
    publicmacaddress: str | None = None
    publicnetmask: str | None = None
    publicvlan: list[str] | None = None
    serviceofferingid: str | None = None
    serviceofferingname: str | None = None
    state: VirtualMachineState
    systemvmtype: SystemVmType
    templateid: str | None = None
    templatename: str | None = None
    version: str | None = None
    zoneid: str
    zonename: str
