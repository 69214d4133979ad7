# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaStatementItem, as the server answers it (QuotaStatementItemResponse)."""

from __future__ import annotations

from cstyped.model import Model
from decimal import Decimal
from ..types import UsageTypeName, UsageUnit


class QuotaStatementItem(Model):
    """QuotaStatementItem, as the server answers it (QuotaStatementItemResponse)."""

    name: UsageTypeName | None = None
    account: str | None = None
    accountid: int | None = None
    domain: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    quota: Decimal | None = None
    type: int | None = None
    unit: UsageUnit | None = None
