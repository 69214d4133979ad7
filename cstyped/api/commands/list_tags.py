# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import RESOURCE_OBJECT_TYPE_VALUES, ResourceObjectType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.resource_tag import ResourceTag


class ListTagsRequest(Request):
    """The request of listTags; `client.send` takes it and returns ListResult[ResourceTag]."""

    command: ClassVar[str] = "listTags"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"resourcetype": RESOURCE_OBJECT_TYPE_VALUES}
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    customer: str | None = None
    """label of whoever set the tags"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
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
    resourcetype: ResourceObjectType | None = None
    """only those of resources of this type: a value of types.ResourceObjectType, in upper or
    lower case
    """
    value: str | None = None
    """value to look for"""

    def parse(self, envelope: Envelope) -> ListResult[ResourceTag]:
        """Decode the answer."""
        from ...models.resource_tag import ResourceTag

        return envelope.list(ResourceTag)


def list_tags(
    client: BaseClient,
    *,
    account: str | None = None,
    customer: str | None = None,
    domainid: str | None = None,
    isrecursive: bool | None = None,
    key: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    resourceid: str | None = None,
    resourcetype: ResourceObjectType | None = None,
    value: str | None = None,
) -> ListResult[ResourceTag]:
    """List tags of resources.

    Since CloudStack 4.0.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        customer: label of whoever set the tags
        domainid: only those of this domain (Domain id)
        isrecursive: take the domains below as well
        key: key to look for
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        resourceid: only those of this resource
        resourcetype: only those of resources of this type: a value of types.ResourceObjectType,
            in upper or lower case
        value: value to look for

    Returns:
        ListResult[ResourceTag]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTagsRequest(
            account=account,
            customer=customer,
            domainid=domainid,
            isrecursive=isrecursive,
            key=key,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            resourceid=resourceid,
            resourcetype=resourcetype,
            value=value,
        )
    )
