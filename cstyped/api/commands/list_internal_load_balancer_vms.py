# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import VIRTUAL_MACHINE_STATE_VALUES, VirtualMachineState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.router import Router


class ListInternalLoadBalancerVMsRequest(Request):
    """The request of listInternalLoadBalancerVMs; `client.send` takes it and returns
    ListResult[Router].
    """

    command: ClassVar[str] = "listInternalLoadBalancerVMs"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"state": VIRTUAL_MACHINE_STATE_VALUES})
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fetchhealthcheckresults: bool | None = None
    """add the results of the last health checks [since 4.14]"""
    forvpc: bool | None = None
    """only those of VPCs, or only others"""
    hostid: str | None = None
    """only those on this host (Host id)"""
    id: str | None = None
    """only the one with this id (VirtualMachine id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    state: VirtualMachineState | None = None
    """only those in this state: a value of types.VirtualMachineState, in upper or lower case"""
    vpcid: str | None = None
    """only those of this VPC (Vpc id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Router]:
        """Decode the answer."""
        from ...models.router import Router

        return envelope.list(Router)


def list_internal_load_balancer_vms(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fetchhealthcheckresults: bool | None = None,
    forvpc: bool | None = None,
    hostid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    state: VirtualMachineState | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Router]:
    """List the system VMs that run internal load balancers.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fetchhealthcheckresults: add the results of the last health checks [since 4.14]
        forvpc: only those of VPCs, or only others
        hostid: only those on this host (Host id)
        id: only the one with this id (VirtualMachine id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)
        projectid: the project; -1 for the resources of all projects (Project id)
        state: only those in this state: a value of types.VirtualMachineState, in upper or lower
            case
        vpcid: only those of this VPC (Vpc id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Router]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListInternalLoadBalancerVMsRequest(
            account=account,
            domainid=domainid,
            fetchhealthcheckresults=fetchhealthcheckresults,
            forvpc=forvpc,
            hostid=hostid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            podid=podid,
            projectid=projectid,
            state=state,
            vpcid=vpcid,
            zoneid=zoneid,
        )
    )
