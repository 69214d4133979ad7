# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.security_group import SecurityGroup


class ListSecurityGroupsRequest(Request):
    """The request of listSecurityGroups; `client.send` takes it and returns
    ListResult[SecurityGroup].
    """

    command: ClassVar[str] = "listSecurityGroups"
    wire: ClassVar[Wire] = Wire(maps={"tags": PairMap()}, repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (SecurityGroup id)"""
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
    securitygroupname: str | None = None
    """the security group's name; not together with `securitygroupid`"""
    tags: Pairs | None = None
    """only those with these tags"""
    virtualmachineid: str | None = None
    """only those of this virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> ListResult[SecurityGroup]:
        """Decode the answer."""
        from ...models.security_group import SecurityGroup

        return envelope.list(SecurityGroup)


def list_security_groups(
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
    securitygroupname: str | None = None,
    tags: Pairs | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[SecurityGroup]:
    """List security groups with their rules and machines.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (SecurityGroup id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        securitygroupname: the security group's name; not together with `securitygroupid`
        tags: only those with these tags
        virtualmachineid: only those of this virtual machine (VirtualMachine id)

    Returns:
        ListResult[SecurityGroup]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSecurityGroupsRequest(
            account=account,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            securitygroupname=securitygroupname,
            tags=tags,
            virtualmachineid=virtualmachineid,
        )
    )
