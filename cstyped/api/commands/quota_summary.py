# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.quota_summary import QuotaSummary


class QuotaSummaryRequest(Request):
    """The request of quotaSummary; `client.send` takes it and returns ListResult[QuotaSummary]."""

    command: ClassVar[str] = "quotaSummary"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    keyword: str | None = None
    """text to search for"""
    listall: bool | None = None
    """accounts without quota too"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[QuotaSummary]:
        """Decode the answer."""
        from ...models.quota_summary import QuotaSummary

        return envelope.list(QuotaSummary)


def quota_summary(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[QuotaSummary]:
    """Return the quota balance and use of accounts.

    Since CloudStack 4.7.0.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        keyword: text to search for
        listall: accounts without quota too
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[QuotaSummary]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        QuotaSummaryRequest(
            account=account,
            domainid=domainid,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
        )
    )
