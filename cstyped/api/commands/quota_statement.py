# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_statement import QuotaStatement


class QuotaStatementRequest(Request):
    """The request of quotaStatement; `client.send` takes it and returns QuotaStatement."""

    command: ClassVar[str] = "quotaStatement"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str
    """name of the owning account; goes together with `domainid`"""
    domainid: str
    """the domain (Domain id)"""
    enddate: Timestamp
    """end of the period"""
    startdate: Timestamp
    """begin of the period"""
    accountid: str | None = None
    """the account (Account id)"""
    type: int | None = None
    """number of the usage type"""

    def parse(self, envelope: Envelope) -> QuotaStatement:
        """Decode the answer."""
        from ...models.quota_statement import QuotaStatement

        return envelope.object(QuotaStatement)


def quota_statement(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    enddate: Timestamp,
    startdate: Timestamp,
    accountid: str | None = None,
    type: int | None = None,
) -> QuotaStatement:
    """Return what an account's usage cost between two dates.

    Since CloudStack 4.7.0.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        enddate: end of the period
        startdate: begin of the period
        accountid: the account (Account id)
        type: number of the usage type

    Returns:
        QuotaStatement.
    """
    return client.send(
        QuotaStatementRequest(
            account=account,
            domainid=domainid,
            enddate=enddate,
            startdate=startdate,
            accountid=accountid,
            type=type,
        )
    )
