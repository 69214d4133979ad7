# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_balance import QuotaBalance


class QuotaBalanceRequest(Request):
    """The request of quotaBalance; `client.send` takes it and returns QuotaBalance."""

    command: ClassVar[str] = "quotaBalance"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str
    """name of the owning account; goes together with `domainid`"""
    domainid: str
    """the domain (Domain id)"""
    accountid: str | None = None
    """the account (Account id)"""
    enddate: Timestamp | None = None
    """end of the period"""
    startdate: Timestamp | None = None
    """begin of the period"""

    def parse(self, envelope: Envelope) -> QuotaBalance:
        """Decode the answer."""
        from ...models.quota_balance import QuotaBalance

        return envelope.object(QuotaBalance)


def quota_balance(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    accountid: str | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> QuotaBalance:
    """Return the quota balance of an account, today or between dates.

    Since CloudStack 4.7.0.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        accountid: the account (Account id)
        enddate: end of the period
        startdate: begin of the period

    Returns:
        QuotaBalance.
    """
    return client.send(
        QuotaBalanceRequest(
            account=account,
            domainid=domainid,
            accountid=accountid,
            enddate=enddate,
            startdate=startdate,
        )
    )
