# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from decimal import Decimal

from cstyped.runtime import Model

from .quota_statement_item import QuotaStatementItem


class QuotaStatement(Model):
    """QuotaStatement, as the server answers it (QuotaStatementResponse).

    Answered by quotaStatement.
    """

    account: str | None = None
    """name of the owning account"""
    accountid: int | None = None
    """internal number of the account"""
    currency: str
    """symbol of the currency"""
    domain: int | None = None
    """internal number of the domain"""
    enddate: datetime
    """end of the period"""
    jobid: str | None = None
    """id of the last job on the quota statement"""
    jobstatus: int | None = None
    """status of the last job on the quota statement: 0 pending, 1 done, 2 failed"""
    quotausage: list[QuotaStatementItem]
    """amount used up, one entry for each usage type"""
    startdate: datetime
    """begin of the period"""
    totalquota: Decimal
    """amount used up in all, in currency"""
