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
    """id of the router"""
    name: str
    """name of the router"""
    account: str | None = None
    """name of the owning account"""
    arch: CpuArch | None = None
    """CPU architecture"""
    created: datetime
    """when the router was created"""
    dns1: str | None = None
    """first IPv4 name server"""
    dns2: str | None = None
    """second IPv4 name server"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
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
    """id of the guest network"""
    guestnetworkname: str | None = None
    """name of the guest network"""
    hasannotations: bool | None = None
    """whether the router has annotations"""
    healthcheckresults: list[RouterHealthCheckResult] | None = None
    """results of the last health checks"""
    healthchecksfailed: bool
    """whether a health check failed"""
    hostcontrolstate: HostControlState | None = None
    """whether the host takes commands"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    ip6dns1: str | None = None
    """first IPv6 name server"""
    ip6dns2: str | None = None
    """second IPv6 name server"""
    isredundantrouter: bool
    """whether it is one of a pair"""
    jobid: str | None = None
    """id of the last job on the router"""
    jobstatus: int | None = None
    """status of the last job on the router: 0 pending, 1 done, 2 failed"""
    linklocalip: str | None = None
    """link-local address"""
    linklocalmacaddress: str | None = None
    """MAC address of the link-local card"""
    linklocalnetmask: str | None = None
    """netmask of the link-local card"""
    linklocalnetworkid: str | None = None
    """id of the link-local network"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    nic: list[Nic]
    """network cards"""
    podid: str | None = None
    """id of the pod"""
    podname: str | None = None
    """name of the pod"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    publicip: str | None = None
    """public IP address"""
    publicmacaddress: str | None = None
    """MAC address on the public network"""
    publicnetmask: str | None = None
    """netmask on the public network"""
    publicnetworkid: str | None = None
    """id of the public network"""
    redundantstate: RouterRedundantState | None = None
    """part in the pair, e.g. `PRIMARY` or `BACKUP`"""
    requiresupgrade: bool
    """whether a newer system template is waiting"""
    role: RouterRole
    """what the router serves as"""
    scriptsversion: str | None = None
    """release of its scripts"""
    serviceofferingid: str | None = None
    """id of the service offering"""
    serviceofferingname: str | None = None
    """name of the service offering"""
    softwareversion: str | None = None
    """release of its software"""
    state: VirtualMachineState
    """state of the router"""
    templateid: str | None = None
    """id of the template"""
    templatename: str | None = None
    """name of the template"""
    version: str | None = None
    """version of its system template"""
    vpcid: str | None = None
    """id of the VPC"""
    vpcname: str | None = None
    """name of the VPC"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
