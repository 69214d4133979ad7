# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Router, as the server answers it (DomainRouterResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
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
    name: str
    account: str | None = None
    arch: CpuArch | None = None
    created: datetime | None = None
    dns1: str | None = None
    dns2: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    gateway: str | None = None
    guestipaddress: str | None = None
    guestmacaddress: str | None = None
    guestnetmask: str | None = None
    guestnetworkid: str | None = None
    guestnetworkname: str | None = None
    hasannotations: bool | None = None
    healthcheckresults: list[RouterHealthCheckResult] | None = None
    healthchecksfailed: bool | None = None
    hostcontrolstate: HostControlState | None = None
    hostid: str | None = None
    hostname: str | None = None
    hypervisor: HypervisorType | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    isredundantrouter: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    linklocalip: str | None = None
    linklocalmacaddress: str | None = None
    linklocalnetmask: str | None = None
    linklocalnetworkid: str | None = None
    networkdomain: str | None = None
    nic: list[Nic] | None = None
    podid: str | None = None
    podname: str | None = None
    project: str | None = None
    projectid: str | None = None
    publicip: str | None = None
    publicmacaddress: str | None = None
    publicnetmask: str | None = None
    publicnetworkid: str | None = None
    redundantstate: RouterRedundantState | None = None
    requiresupgrade: bool | None = None
    role: RouterRole | None = None
    scriptsversion: str | None = None
    serviceofferingid: str | None = None
    serviceofferingname: str | None = None
    softwareversion: str | None = None
    state: VirtualMachineState
    templateid: str | None = None
    templatename: str | None = None
    version: str | None = None
    vpcid: str | None = None
    vpcname: str | None = None
    zoneid: str
    zonename: str
