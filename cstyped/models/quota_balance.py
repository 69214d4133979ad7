# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaBalance, as the server answers it (QuotaBalanceResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from decimal import Decimal
from .quota_credits import QuotaCredits


class QuotaBalance(Model):
    """QuotaBalance, as the server answers it (QuotaBalanceResponse).

    Answered by quotaBalance.
    """

    account: str | None = None
    accountid: int | None = None
    credits: list[QuotaCredits] | None = None
    currency: str | None = None
    domain: int | None = None
    enddate: datetime | None = None
    endquota: Decimal | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    startdate: datetime | None = None
    startquota: Decimal | None = None
