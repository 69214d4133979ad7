# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.global_load_balancer_rule import GlobalLoadBalancerRule


class ListGlobalLoadBalancerRulesRequest(Request):
    """The request of listGlobalLoadBalancerRules; `client.send` takes it and returns
    ListResult[GlobalLoadBalancerRule].
    """

    command: ClassVar[str] = "listGlobalLoadBalancerRules"
    wire: ClassVar[Wire] = Wire(maps={"tags": PairMap()}, repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (GlobalLoadBalancerRule id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    regionid: int | None = None
    """only those of the region with this number"""
    tags: Pairs | None = None
    """only those with these tags"""

    def parse(self, envelope: Envelope) -> ListResult[GlobalLoadBalancerRule]:
        """Decode the answer."""
        from ...models.global_load_balancer_rule import GlobalLoadBalancerRule

        return envelope.list(GlobalLoadBalancerRule)


def list_global_load_balancer_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    regionid: int | None = None,
    tags: Pairs | None = None,
) -> ListResult[GlobalLoadBalancerRule]:
    """List global load balancer rules.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (GlobalLoadBalancerRule id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        regionid: only those of the region with this number
        tags: only those with these tags

    Returns:
        ListResult[GlobalLoadBalancerRule]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListGlobalLoadBalancerRulesRequest(
            account=account,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            regionid=regionid,
            tags=tags,
        )
    )
