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
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """text to search for"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    managementserverid: str | None = None
    """the management server (ManagementServer id) [since 4.19]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    startdate: Timestamp | None = None
    """begin of the period"""

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
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        isrecursive: take the domains below as well
        keyword: text to search for
        listall: everything the caller may see, not only what is the caller's own
        managementserverid: the management server (ManagementServer id) [since 4.19]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        startdate: begin of the period

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
