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
    """the id"""
    name: str
    """the name"""
    activeviewersessions: int | None = None
    """consoles open through this proxy"""
    agentstate: HostStatus | None = None
    """whether its agent is connected"""
    arch: CpuArch | None = None
    """CPU architecture"""
    created: datetime
    """when it was made"""
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
    """whether there are notes on it"""
    hostcontrolstate: HostControlState | None = None
    """whether the host takes commands"""
    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    hypervisor: HypervisorType
    """hypervisor type"""
    isdynamicallyscalable: bool | None = None
    """whether the guest has the tools for changing CPU and memory while it runs"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    linklocalip: str | None = None
    """link-local address"""
    linklocalmacaddress: str | None = None
    """MAC address of the link-local card"""
    linklocalnetmask: str | None = None
    """netmask of the link-local card"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    podid: str | None = None
    """the pod, by id"""
    podname: str | None = None
    """the pod, by name"""
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
    """the service offering, by id"""
    serviceofferingname: str | None = None
    """the service offering, by name"""
    state: VirtualMachineState
    """the state"""
    systemvmtype: SystemVmType
    """kind of system machine"""
    templateid: str | None = None
    """the template, by id"""
    templatename: str | None = None
    """the template, by name"""
    version: str | None = None
    """release of the agent"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
