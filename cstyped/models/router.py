# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import (
    CpuArch,
    HostControlState,
    HypervisorType,
    RouterRedundantState,
    RouterRole,
    VirtualMachineState,
)
from .nic import Nic
from .router_health_check_result import RouterHealthCheckResult


class Router(Model):
    """Router, as the server answers it (DomainRouterResponse).

    Answered by changeServiceForRouter, destroyRouter, listInternalLoadBalancerVMs, listRouters,
    rebootRouter, startInternalLoadBalancerVM, startRouter, stopInternalLoadBalancerVM,
    stopNetScalerVpx, stopRouter.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    arch: CpuArch | None = None
    """CPU architecture"""
    created: datetime
    """when it was made"""
    dns1: str | None = None
    """first IPv4 name server"""
    dns2: str | None = None
    """second IPv4 name server"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    guestipaddress: str | None = None
    """IPv4 address on the guest network"""
    guestmacaddress: str | None = None
    """MAC address on the guest network"""
    guestnetmask: str | None = None
    """netmask on the guest network"""
    guestnetworkid: str | None = None
    """the guest network, by id"""
    guestnetworkname: str | None = None
    """the guest network, by name"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    healthcheckresults: list[RouterHealthCheckResult] | None = None
    """results of the last health checks"""
    healthchecksfailed: bool
    """whether a health check failed"""
    hostcontrolstate: HostControlState | None = None
    """whether the host takes commands"""
    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    ip6dns1: str | None = None
    """first IPv6 name server"""
    ip6dns2: str | None = None
    """second IPv6 name server"""
    isredundantrouter: bool
    """whether it is one of a pair"""
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
    linklocalnetworkid: str | None = None
    """the link-local network, by id"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    nic: list[Nic]
    """network cards"""
    podid: str | None = None
    """the pod, by id"""
    podname: str | None = None
    """the pod, by name"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    publicip: str | None = None
    """public IP address"""
    publicmacaddress: str | None = None
    """MAC address on the public network"""
    publicnetmask: str | None = None
    """netmask on the public network"""
    publicnetworkid: str | None = None
    """the public network, by id"""
    redundantstate: RouterRedundantState | None = None
    """part in the pair, e.g. `PRIMARY` or `BACKUP`"""
    requiresupgrade: bool
    """whether a newer system template is waiting"""
    role: RouterRole
    """what the router serves as"""
    scriptsversion: str | None = None
    """release of its scripts"""
    serviceofferingid: str | None = None
    """the service offering, by id"""
    serviceofferingname: str | None = None
    """the service offering, by name"""
    softwareversion: str | None = None
    """release of its software"""
    state: VirtualMachineState
    """the state"""
    templateid: str | None = None
    """the template, by id"""
    templatename: str | None = None
    """the template, by name"""
    version: str | None = None
    """version of its system template"""
    vpcid: str | None = None
    """the VPC, by id"""
    vpcname: str | None = None
    """the VPC, by name"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
