# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

from ...types import LOAD_BALANCER_SCHEME_VALUES, LoadBalancerScheme

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.load_balancer import LoadBalancer


class ListLoadBalancersRequest(Request):
    """The request of listLoadBalancers; `client.send` takes it and returns
    ListResult[LoadBalancer].
    """

    command: ClassVar[str] = "listLoadBalancers"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()}, repeatable=True, any_case={"scheme": LOAD_BALANCER_SCHEME_VALUES}
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (LoadBalancer id)"""
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
    scheme: LoadBalancerScheme | None = None
    """where clients come from: Internal, in upper or lower case"""
    sourceipaddress: str | None = None
    """address on which the balancer listens"""
    sourceipaddressnetworkid: str | None = None
    """the network of the balancer's address (Network id)"""
    tags: Pairs | None = None
    """only those with these tags"""

    def parse(self, envelope: Envelope) -> ListResult[LoadBalancer]:
        """Decode the answer."""
        from ...models.load_balancer import LoadBalancer

        return envelope.list(LoadBalancer)


def list_load_balancers(
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
    scheme: LoadBalancerScheme | None = None,
    sourceipaddress: str | None = None,
    sourceipaddressnetworkid: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[LoadBalancer]:
    """List internal load balancers.

    Since CloudStack 4.2.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (LoadBalancer id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        scheme: where clients come from: Internal, in upper or lower case
        sourceipaddress: address on which the balancer listens
        sourceipaddressnetworkid: the network of the balancer's address (Network id)
        tags: only those with these tags

    Returns:
        ListResult[LoadBalancer]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListLoadBalancersRequest(
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
            scheme=scheme,
            sourceipaddress=sourceipaddress,
            sourceipaddressnetworkid=sourceipaddressnetworkid,
            tags=tags,
        )
    )
