# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import RESOURCE_OBJECT_TYPE_VALUES, ResourceObjectType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.resource_detail import ResourceDetail


class ListResourceDetailsRequest(Request):
    """The request of listResourceDetails; `client.send` takes it and returns
    ListResult[ResourceDetail].
    """

    command: ClassVar[str] = "listResourceDetails"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"resourcetype": RESOURCE_OBJECT_TYPE_VALUES}
    )
    resourcetype: ResourceObjectType
    """only those of resources of this type: a value of types.ResourceObjectType, in upper or
    lower case
    """
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only details that users see [since 4.3]"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    key: str | None = None
    """key to look for"""
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
    resourceid: str | None = None
    """only those of this resource"""
    value: str | None = None
    """value to look for [since 4.4]"""

    def parse(self, envelope: Envelope) -> ListResult[ResourceDetail]:
        """Decode the answer."""
        from ...models.resource_detail import ResourceDetail

        return envelope.list(ResourceDetail)


def list_resource_details(
    client: BaseClient,
    *,
    resourcetype: ResourceObjectType,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    isrecursive: bool | None = None,
    key: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    resourceid: str | None = None,
    value: str | None = None,
) -> ListResult[ResourceDetail]:
    """List key and value details of resources of one type.

    Since CloudStack 4.2.

    Args:
        resourcetype: only those of resources of this type: a value of types.ResourceObjectType,
            in upper or lower case
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fordisplay: only details that users see [since 4.3]
        isrecursive: take the domains below as well
        key: key to look for
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        resourceid: only those of this resource
        value: value to look for [since 4.4]

    Returns:
        ListResult[ResourceDetail]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListResourceDetailsRequest(
            resourcetype=resourcetype,
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            isrecursive=isrecursive,
            key=key,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            resourceid=resourceid,
            value=value,
        )
    )
