# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import AFFINITY_GROUP_TYPE_NAME_VALUES, AffinityGroupTypeName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.affinity_group import AffinityGroup


class ListAffinityGroupsRequest(Request):
    """The request of listAffinityGroups; `client.send` takes it and returns
    ListResult[AffinityGroup].
    """

    command: ClassVar[str] = "listAffinityGroups"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"type": AFFINITY_GROUP_TYPE_NAME_VALUES})
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (AffinityGroup id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """text to search for"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """the name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    type: AffinityGroupTypeName | None = None
    """affinity rule: a value of types.AffinityGroupTypeName, in upper or lower case"""
    virtualmachineid: str | None = None
    """the virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> ListResult[AffinityGroup]:
        """Decode the answer."""
        from ...models.affinity_group import AffinityGroup

        return envelope.list(AffinityGroup)


def list_affinity_groups(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    type: AffinityGroupTypeName | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[AffinityGroup]:
    """List affinity groups and their machines.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        id: the resource (AffinityGroup id)
        isrecursive: take the domains below as well
        keyword: text to search for
        listall: everything the caller may see, not only what is the caller's own
        name: the name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        type: affinity rule: a value of types.AffinityGroupTypeName, in upper or lower case
        virtualmachineid: the virtual machine (VirtualMachine id)

    Returns:
        ListResult[AffinityGroup]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAffinityGroupsRequest(
            account=account,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            type=type,
            virtualmachineid=virtualmachineid,
        )
    )
