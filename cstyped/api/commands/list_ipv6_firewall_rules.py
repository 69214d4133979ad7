# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

from ...types import FIREWALL_TRAFFIC_TYPE_VALUES, FirewallTrafficType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.firewall_rule import FirewallRule


class ListIpv6FirewallRulesRequest(Request):
    """The request of listIpv6FirewallRules; `client.send` takes it and returns
    ListResult[FirewallRule].
    """

    command: ClassVar[str] = "listIpv6FirewallRules"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        one_case={"traffictype": FIREWALL_TRAFFIC_TYPE_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones"""
    id: str | None = None
    """only the one with this id (FirewallRule id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    tags: Pairs | None = None
    """only those with these tags"""
    traffictype: FirewallTrafficType | None = None
    """only those for this type of traffic: Ingress or Egress"""

    def parse(self, envelope: Envelope) -> ListResult[FirewallRule]:
        """Decode the answer."""
        from ...models.firewall_rule import FirewallRule

        return envelope.list(FirewallRule)


def list_ipv6_firewall_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    tags: Pairs | None = None,
    traffictype: FirewallTrafficType | None = None,
) -> ListResult[FirewallRule]:
    """List the IPv6 firewall rules of networks.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones
        id: only the one with this id (FirewallRule id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        tags: only those with these tags
        traffictype: only those for this type of traffic: Ingress or Egress

    Returns:
        ListResult[FirewallRule]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListIpv6FirewallRulesRequest(
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            tags=tags,
            traffictype=traffictype,
        )
    )
