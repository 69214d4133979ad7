# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from decimal import Decimal

from cstyped.runtime import Model

from ..types import AccountStateName


class QuotaSummary(Model):
    """QuotaSummary, as the server answers it (QuotaSummaryResponse).

    Answered by quotaSummary.
    """

    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    balance: Decimal | None = None
    """credit left, in currency"""
    currency: str | None = None
    """symbol of the currency"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    enddate: datetime | None = None
    """end of the period"""
    jobid: str | None = None
    """id of the last job on the quota summary"""
    jobstatus: int | None = None
    """status of the last job on the quota summary: 0 pending, 1 done, 2 failed"""
    quota: Decimal | None = None
    """amount used up in the period, in currency"""
    quotaenabled: bool
    """whether quota counts for the account"""
    startdate: datetime | None = None
    """begin of the period"""
    state: AccountStateName | None = None
    """state of the quota summary"""
