# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from decimal import Decimal

from cstyped.runtime import Model

from .quota_credits import QuotaCredits


class QuotaBalance(Model):
    """QuotaBalance, as the server answers it (QuotaBalanceResponse).

    Answered by quotaBalance.
    """

    account: str | None = None
    """name of the owning account"""
    accountid: int | None = None
    """internal number of the account"""
    credits: list[QuotaCredits] | None = None
    """credits given in the period"""
    currency: str | None = None
    """symbol of the currency"""
    domain: int | None = None
    """internal number of the domain"""
    enddate: datetime | None = None
    """end of the period"""
    endquota: Decimal | None = None
    """balance at the end of the period, in currency"""
    jobid: str | None = None
    """id of the last job on the quota balance"""
    jobstatus: int | None = None
    """status of the last job on the quota balance: 0 pending, 1 done, 2 failed"""
    startdate: datetime | None = None
    """begin of the period"""
    startquota: Decimal | None = None
    """balance at the begin of the period, in currency"""
