# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.auto_scale_vm_group import AutoScaleVmGroup


class ListAutoScaleVmGroupsRequest(Request):
    """The request of listAutoScaleVmGroups; `client.send` takes it and returns
    ListResult[AutoScaleVmGroup].
    """

    command: ClassVar[str] = "listAutoScaleVmGroups"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (AutoScaleVmGroup id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    lbruleid: str | None = None
    """the load balancer rule (LoadBalancerRule id)"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name [since 4.18.0]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    policyid: str | None = None
    """the autoscale policy (AutoScalePolicy id)"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    vmprofileid: str | None = None
    """the autoscale machine profile (AutoScaleVmProfile id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[AutoScaleVmGroup]:
        """Decode the answer."""
        from ...models.auto_scale_vm_group import AutoScaleVmGroup

        return envelope.list(AutoScaleVmGroup)


def list_auto_scale_vm_groups(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyid: str | None = None,
    projectid: str | None = None,
    vmprofileid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[AutoScaleVmGroup]:
    """List autoscale groups.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (AutoScaleVmGroup id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        lbruleid: the load balancer rule (LoadBalancerRule id)
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name [since 4.18.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        policyid: the autoscale policy (AutoScalePolicy id)
        projectid: the project; -1 for the resources of all projects (Project id)
        vmprofileid: the autoscale machine profile (AutoScaleVmProfile id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[AutoScaleVmGroup]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAutoScaleVmGroupsRequest(
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            lbruleid=lbruleid,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            policyid=policyid,
            projectid=projectid,
            vmprofileid=vmprofileid,
            zoneid=zoneid,
        )
    )
