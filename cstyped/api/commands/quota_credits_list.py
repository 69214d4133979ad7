# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.quota_credits import QuotaCredits


class QuotaCreditsListRequest(Request):
    """The request of quotaCreditsList; `client.send` takes it and returns
    ListResult[QuotaCredits].
    """

    command: ClassVar[str] = "quotaCreditsList"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    accountid: str | None = None
    """the account (Account id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    enddate: Timestamp | None = None
    """end of the period"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    startdate: Timestamp | None = None
    """begin of the period"""

    def parse(self, envelope: Envelope) -> ListResult[QuotaCredits]:
        """Decode the answer."""
        from ...models.quota_credits import QuotaCredits

        return envelope.list(QuotaCredits)


def quota_credits_list(
    client: BaseClient,
    *,
    accountid: str | None = None,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    isrecursive: bool | None = None,
    startdate: Timestamp | None = None,
) -> ListResult[QuotaCredits]:
    """List the quota credits that were given.

    Since CloudStack 4.21.0.

    Args:
        accountid: the account (Account id)
        domainid: the domain (Domain id)
        enddate: end of the period
        isrecursive: take the domains below as well
        startdate: begin of the period

    Returns:
        ListResult[QuotaCredits]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        QuotaCreditsListRequest(
            accountid=accountid,
            domainid=domainid,
            enddate=enddate,
            isrecursive=isrecursive,
            startdate=startdate,
        )
    )
