# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.shared_file_system import SharedFileSystem


class ListSharedFileSystemsRequest(Request):
    """The request of listSharedFileSystems; `client.send` takes it and returns
    ListResult[SharedFileSystem].
    """

    command: ClassVar[str] = "listSharedFileSystems"
    wire: ClassVar[Wire] = Wire(maps={"tags": PairMap()}, repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    diskofferingid: str | None = None
    """the disk offering that its data volume has (DiskOffering id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (SharedFileSystem id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    retrieveonlyresourcecount: bool | None = None
    """give the number alone, no rows"""
    serviceofferingid: str | None = None
    """only those with this service offering (ServiceOffering id)"""
    tags: Pairs | None = None
    """only those with these tags"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[SharedFileSystem]:
        """Decode the answer."""
        from ...models.shared_file_system import SharedFileSystem

        return envelope.list(SharedFileSystem)


def list_shared_file_systems(
    client: BaseClient,
    *,
    account: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    retrieveonlyresourcecount: bool | None = None,
    serviceofferingid: str | None = None,
    tags: Pairs | None = None,
    zoneid: str | None = None,
) -> ListResult[SharedFileSystem]:
    """List shared file systems.

    Since CloudStack 4.20.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        diskofferingid: the disk offering that its data volume has (DiskOffering id)
        domainid: only those of this domain (Domain id)
        id: only the one with this id (SharedFileSystem id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        retrieveonlyresourcecount: give the number alone, no rows
        serviceofferingid: only those with this service offering (ServiceOffering id)
        tags: only those with these tags
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[SharedFileSystem]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSharedFileSystemsRequest(
            account=account,
            diskofferingid=diskofferingid,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            retrieveonlyresourcecount=retrieveonlyresourcecount,
            serviceofferingid=serviceofferingid,
            tags=tags,
            zoneid=zoneid,
        )
    )
