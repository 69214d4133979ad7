# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import AUTO_SCALE_ACTION_VALUES, AutoScaleAction

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.auto_scale_policy import AutoScalePolicy


class ListAutoScalePoliciesRequest(Request):
    """The request of listAutoScalePolicies; `client.send` takes it and returns
    ListResult[AutoScalePolicy].
    """

    command: ClassVar[str] = "listAutoScalePolicies"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"action": AUTO_SCALE_ACTION_VALUES})
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    action: AutoScaleAction | None = None
    """whether machines are added or removed: SCALEUP or SCALEDOWN, in upper or lower case"""
    conditionid: str | None = None
    """the autoscale condition (Condition id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (AutoScalePolicy id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name [since 4.18.0]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    vmgroupid: str | None = None
    """the autoscale group (AutoScaleVmGroup id)"""

    def parse(self, envelope: Envelope) -> ListResult[AutoScalePolicy]:
        """Decode the answer."""
        from ...models.auto_scale_policy import AutoScalePolicy

        return envelope.list(AutoScalePolicy)


def list_auto_scale_policies(
    client: BaseClient,
    *,
    account: str | None = None,
    action: AutoScaleAction | None = None,
    conditionid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    vmgroupid: str | None = None,
) -> ListResult[AutoScalePolicy]:
    """List autoscale policies.

    Args:
        account: only those that this account owns; goes together with `domainid`
        action: whether machines are added or removed: SCALEUP or SCALEDOWN, in upper or lower
            case
        conditionid: the autoscale condition (Condition id)
        domainid: only those of this domain (Domain id)
        id: only the one with this id (AutoScalePolicy id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name [since 4.18.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        vmgroupid: the autoscale group (AutoScaleVmGroup id)

    Returns:
        ListResult[AutoScalePolicy]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAutoScalePoliciesRequest(
            account=account,
            action=action,
            conditionid=conditionid,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            vmgroupid=vmgroupid,
        )
    )
