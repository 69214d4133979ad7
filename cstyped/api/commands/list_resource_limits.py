# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import RESOURCE_TYPE_NAME_VALUES, ResourceTypeName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.resource_limit import ResourceLimit


class ListResourceLimitsRequest(Request):
    """The request of listResourceLimits; `client.send` takes it and returns
    ListResult[ResourceLimit].
    """

    command: ClassVar[str] = "listResourceLimits"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, one_case={"resourcetypename": RESOURCE_TYPE_NAME_VALUES}
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: int | None = None
    """only the one with this id"""
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
    resourcetype: int | None = None
    """number of the kind, e.g. 0 machines, 1 addresses, 2 volumes"""
    resourcetypename: ResourceTypeName | None = None
    """kind of resource by name; wins over `resourcetype`: a value of types.ResourceTypeName"""
    tag: str | None = None
    """tag that the limit counts [since 4.20.0]"""

    def parse(self, envelope: Envelope) -> ListResult[ResourceLimit]:
        """Decode the answer."""
        from ...models.resource_limit import ResourceLimit

        return envelope.list(ResourceLimit)


def list_resource_limits(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: int | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    resourcetype: int | None = None,
    resourcetypename: ResourceTypeName | None = None,
    tag: str | None = None,
) -> ListResult[ResourceLimit]:
    """List how much of each resource an account, domain or project may use.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        resourcetype: number of the kind, e.g. 0 machines, 1 addresses, 2 volumes
        resourcetypename: kind of resource by name; wins over `resourcetype`: a value of
            types.ResourceTypeName
        tag: tag that the limit counts [since 4.20.0]

    Returns:
        ListResult[ResourceLimit]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListResourceLimitsRequest(
            account=account,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            resourcetype=resourcetype,
            resourcetypename=resourcetypename,
            tag=tag,
        )
    )
