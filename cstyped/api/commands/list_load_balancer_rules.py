# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.load_balancer_rule import LoadBalancerRule


class ListLoadBalancerRulesRequest(Request):
    """The request of listLoadBalancerRules; `client.send` takes it and returns
    ListResult[LoadBalancerRule].
    """

    command: ClassVar[str] = "listLoadBalancerRules"
    wire: ClassVar[Wire] = Wire(maps={"tags": PairMap()}, repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (LoadBalancerRule id)"""
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
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    publicipid: str | None = None
    """only those of this public IP address (PublicIpAddress id)"""
    tags: Pairs | None = None
    """only those with these tags"""
    virtualmachineid: str | None = None
    """only those of this virtual machine (VirtualMachine id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[LoadBalancerRule]:
        """Decode the answer."""
        from ...models.load_balancer_rule import LoadBalancerRule

        return envelope.list(LoadBalancerRule)


def list_load_balancer_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    publicipid: str | None = None,
    tags: Pairs | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[LoadBalancerRule]:
    """List load balancer rules.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (LoadBalancerRule id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        publicipid: only those of this public IP address (PublicIpAddress id)
        tags: only those with these tags
        virtualmachineid: only those of this virtual machine (VirtualMachine id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[LoadBalancerRule]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListLoadBalancerRulesRequest(
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            publicipid=publicipid,
            tags=tags,
            virtualmachineid=virtualmachineid,
            zoneid=zoneid,
        )
    )
