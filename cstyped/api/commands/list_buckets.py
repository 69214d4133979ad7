# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.bucket import Bucket


class ListBucketsRequest(Request):
    """The request of listBuckets; `client.send` takes it and returns ListResult[Bucket]."""

    command: ClassVar[str] = "listBuckets"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()}, repeatable=True, empty_lists={"ids": "no-rows"}
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (Bucket id)"""
    ids: CommaList[str] | None = None
    """ids of several; not together with `id` (Bucket ids); an empty list gives no rows, without
    asking
    """
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    objectstorageid: str | None = None
    """the object store (ObjectStoragePool id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    tags: Pairs | None = None
    """only those with these tags"""

    def parse(self, envelope: Envelope) -> ListResult[Bucket]:
        """Decode the answer."""
        from ...models.bucket import Bucket

        return envelope.list(Bucket)


def list_buckets(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    objectstorageid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[Bucket]:
    """List the buckets of object stores.

    Since CloudStack 4.19.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (Bucket id)
        ids: ids of several; not together with `id` (Bucket ids); an empty list gives no rows,
            without asking
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        objectstorageid: the object store (ObjectStoragePool id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        tags: only those with these tags

    Returns:
        ListResult[Bucket]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBucketsRequest(
            account=account,
            domainid=domainid,
            id=id,
            ids=ids,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            objectstorageid=objectstorageid,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            tags=tags,
        )
    )
