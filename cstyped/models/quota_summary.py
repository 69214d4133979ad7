# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaSummary, as the server answers it (QuotaSummaryResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from decimal import Decimal
from ..types import AccountStateName


class QuotaSummary(Model):
    """QuotaSummary, as the server answers it (QuotaSummaryResponse).

    Answered by quotaSummary.
    """

    account: str | None = None
    accountid: str | None = None
    balance: Decimal | None = None
    currency: str | None = None
    domain: str | None = None
    domainid: str | None = None
    enddate: datetime | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    quota: Decimal | None = None
    quotaenabled: bool | None = None
    startdate: datetime | None = None
    state: AccountStateName | None = None
