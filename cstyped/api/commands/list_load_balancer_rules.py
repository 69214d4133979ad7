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
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    id: str | None = None
    """the resource (LoadBalancerRule id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """text to search for"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """the name"""
    networkid: str | None = None
    """the network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    publicipid: str | None = None
    """the public IP address (PublicIpAddress id)"""
    tags: Pairs | None = None
    """tags by key"""
    virtualmachineid: str | None = None
    """the virtual machine (VirtualMachine id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

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
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        fordisplay: visible to ordinary users [since 4.4]
        id: the resource (LoadBalancerRule id)
        isrecursive: take the domains below as well
        keyword: text to search for
        listall: everything the caller may see, not only what is the caller's own
        name: the name
        networkid: the network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        publicipid: the public IP address (PublicIpAddress id)
        tags: tags by key
        virtualmachineid: the virtual machine (VirtualMachine id)
        zoneid: the zone (Zone id)

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
