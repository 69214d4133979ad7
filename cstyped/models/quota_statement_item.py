# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from decimal import Decimal

from cstyped.runtime import Model

from ..types import UsageTypeName, UsageUnit


class QuotaStatementItem(Model):
    """QuotaStatementItem, as the server answers it (QuotaStatementItemResponse)."""

    name: UsageTypeName
    """name of the usage type"""
    account: str | None = None
    """name of the owning account"""
    accountid: int | None = None
    """internal number of the account"""
    domain: int | None = None
    """internal number of the domain"""
    jobid: str | None = None
    """id of the last job on the quota statement item"""
    jobstatus: int | None = None
    """status of the last job on the quota statement item: 0 pending, 1 done, 2 failed"""
    quota: Decimal
    """amount used up, in currency"""
    type: int
    """number of the usage type"""
    unit: UsageUnit | None = None
    """unit that the usage is counted in"""
