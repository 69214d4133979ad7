# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.usage_record import UsageRecord


class ListUsageRecordsRequest(Request):
    """The request of listUsageRecords; `client.send` takes it and returns
    ListResult[UsageRecord].
    """

    command: ClassVar[str] = "listUsageRecords"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    enddate: Timestamp
    """only what is from before the end of this time"""
    startdate: Timestamp
    """only what is from this time or later"""
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    accountid: str | None = None
    """only those of this account (Account id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    includetags: bool | None = None
    """add the tags of each resource"""
    isrecursive: bool | None = None
    """take the domains below as well [since 4.15]"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    oldformat: bool | None = None
    """put internal numbers instead of UUIDs into the descriptions"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """only those of this project; -1 for those of all projects (Project id)"""
    type: int | None = None
    """number of the usage type"""
    usageid: str | None = None
    """the resource that was used; goes together with `type`"""

    def parse(self, envelope: Envelope) -> ListResult[UsageRecord]:
        """Decode the answer."""
        from ...models.usage_record import UsageRecord

        return envelope.list(UsageRecord)


def list_usage_records(
    client: BaseClient,
    *,
    enddate: Timestamp,
    startdate: Timestamp,
    account: str | None = None,
    accountid: str | None = None,
    domainid: str | None = None,
    includetags: bool | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    oldformat: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    type: int | None = None,
    usageid: str | None = None,
) -> ListResult[UsageRecord]:
    """List usage records between two dates.

    Args:
        enddate: only what is from before the end of this time
        startdate: only what is from this time or later
        account: only those that this account owns; goes together with `domainid`
        accountid: only those of this account (Account id)
        domainid: only those of this domain (Domain id)
        includetags: add the tags of each resource
        isrecursive: take the domains below as well [since 4.15]
        keyword: only those with this text in their name or another main field
        oldformat: put internal numbers instead of UUIDs into the descriptions
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: only those of this project; -1 for those of all projects (Project id)
        type: number of the usage type
        usageid: the resource that was used; goes together with `type`

    Returns:
        ListResult[UsageRecord]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListUsageRecordsRequest(
            enddate=enddate,
            startdate=startdate,
            account=account,
            accountid=accountid,
            domainid=domainid,
            includetags=includetags,
            isrecursive=isrecursive,
            keyword=keyword,
            oldformat=oldformat,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            type=type,
            usageid=usageid,
        )
    )
