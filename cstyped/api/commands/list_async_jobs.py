# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.async_job import AsyncJob


class ListAsyncJobsRequest(Request):
    """The request of listAsyncJobs; `client.send` takes it and returns ListResult[AsyncJob]."""

    command: ClassVar[str] = "listAsyncJobs"
    wire: ClassVar[Wire] = Wire(repeatable=True, dropped_if_empty=frozenset({"managementserverid"}))
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    managementserverid: str | None = None
    """only those of this management server (ManagementServer id) [since 4.19]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    startdate: Timestamp | None = None
    """only what is from this time or later"""

    def parse(self, envelope: Envelope) -> ListResult[AsyncJob]:
        """Decode the answer."""
        from ...models.async_job import AsyncJob

        return envelope.list(AsyncJob)


def list_async_jobs(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    managementserverid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
) -> ListResult[AsyncJob]:
    """List async jobs that are still pending.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        managementserverid: only those of this management server (ManagementServer id) [since
            4.19]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        startdate: only what is from this time or later

    Returns:
        ListResult[AsyncJob]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAsyncJobsRequest(
            account=account,
            domainid=domainid,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            managementserverid=managementserverid,
            page=page,
            pagesize=pagesize,
            startdate=startdate,
        )
    )
