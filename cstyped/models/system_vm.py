# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

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
    """id of the system machine"""
    name: str
    """name of the system machine"""
    activeviewersessions: int | None = None
    """consoles open through this proxy"""
    agentstate: HostStatus | None = None
    """whether its agent is connected"""
    arch: CpuArch | None = None
    """CPU architecture"""
    created: datetime
    """when the system machine was created"""
    disconnected: datetime | None = None
    """when the agent was lost"""
    dns1: str | None = None
    """first IPv4 name server"""
    dns2: str | None = None
    """second IPv4 name server"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    guestvlan: str | None = None
    """VLANs for guests"""
    hasannotations: bool | None = None
    """whether the system machine has annotations"""
    hostcontrolstate: HostControlState | None = None
    """whether the host takes commands"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    hypervisor: HypervisorType
    """hypervisor type"""
    isdynamicallyscalable: bool | None = None
    """whether the guest has the tools for changing CPU and memory while it runs"""
    jobid: str | None = None
    """id of the last job on the system machine"""
    jobstatus: int | None = None
    """status of the last job on the system machine: 0 pending, 1 done, 2 failed"""
    linklocalip: str | None = None
    """link-local address"""
    linklocalmacaddress: str | None = None
    """MAC address of the link-local card"""
    linklocalnetmask: str | None = None
    """netmask of the link-local card"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    podid: str | None = None
    """id of the pod"""
    podname: str | None = None
    """name of the pod"""
    privateip: str | None = None
    """IP address on the management network"""
    privatemacaddress: str | None = None
    """MAC address on the management network"""
    privatenetmask: str | None = None
    """netmask on the management network"""
    publicip: str | None = None
    """public IP address"""
    publicmacaddress: str | None = None
    """MAC address on the public network"""
    publicnetmask: str | None = None
    """netmask on the public network"""
    publicvlan: list[str] | None = None
    """VLANs of the public network"""
    serviceofferingid: str | None = None
    """id of the service offering"""
    serviceofferingname: str | None = None
    """name of the service offering"""
    state: VirtualMachineState
    """state of the system machine"""
    systemvmtype: SystemVmType
    """kind of system machine"""
    templateid: str | None = None
    """id of the template"""
    templatename: str | None = None
    """name of the template"""
    version: str | None = None
    """release of the agent"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
