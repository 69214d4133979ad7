# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from decimal import Decimal

from cstyped.runtime import Model

from ..types import UsageTypeName, UsageUnit


class QuotaStatementItem(Model):
    """QuotaStatementItem, as the server answers it (QuotaStatementItemResponse)."""

    name: UsageTypeName
    """the usage type, by name"""
    account: str | None = None
    """the owning account, by name"""
    accountid: int | None = None
    """internal number of the account"""
    domain: int | None = None
    """internal number of the domain"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    quota: Decimal
    """amount used up, in currency"""
    type: int
    """number of the usage type"""
    unit: UsageUnit | None = None
    """unit that the usage is counted in"""
