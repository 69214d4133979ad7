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
    """the owning account, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    balance: Decimal | None = None
    """credit left, in currency"""
    currency: str | None = None
    """symbol of the currency"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    enddate: datetime | None = None
    """end of the period"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    quota: Decimal | None = None
    """amount used up in the period, in currency"""
    quotaenabled: bool
    """whether quota counts for the account"""
    startdate: datetime | None = None
    """begin of the period"""
    state: AccountStateName | None = None
    """the state"""
