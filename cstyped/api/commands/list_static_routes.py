# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

from ...types import STATIC_ROUTE_STATE_FILTER_VALUES, StaticRouteStateFilter

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.static_route import StaticRoute


class ListStaticRoutesRequest(Request):
    """The request of listStaticRoutes; `client.send` takes it and returns
    ListResult[StaticRoute].
    """

    command: ClassVar[str] = "listStaticRoutes"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        any_case={"state": STATIC_ROUTE_STATE_FILTER_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    gatewayid: str | None = None
    """only those of this private gateway (PrivateGateway id)"""
    id: str | None = None
    """only the one with this id (StaticRoute id)"""
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
    state: StaticRouteStateFilter | None = None
    """only those in this state: Staged, Add, Active, Update, Revoke or Deleting, in upper or
    lower case
    """
    tags: Pairs | None = None
    """only those with these tags"""
    vpcid: str | None = None
    """only those of this VPC (Vpc id)"""

    def parse(self, envelope: Envelope) -> ListResult[StaticRoute]:
        """Decode the answer."""
        from ...models.static_route import StaticRoute

        return envelope.list(StaticRoute)


def list_static_routes(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    gatewayid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: StaticRouteStateFilter | None = None,
    tags: Pairs | None = None,
    vpcid: str | None = None,
) -> ListResult[StaticRoute]:
    """List the static routes of VPCs.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        gatewayid: only those of this private gateway (PrivateGateway id)
        id: only the one with this id (StaticRoute id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        state: only those in this state: Staged, Add, Active, Update, Revoke or Deleting, in
            upper or lower case
        tags: only those with these tags
        vpcid: only those of this VPC (Vpc id)

    Returns:
        ListResult[StaticRoute]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListStaticRoutesRequest(
            account=account,
            domainid=domainid,
            gatewayid=gatewayid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            state=state,
            tags=tags,
            vpcid=vpcid,
        )
    )
