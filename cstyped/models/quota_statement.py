# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaStatement, as the server answers it (QuotaStatementResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from decimal import Decimal
from .quota_statement_item import QuotaStatementItem


class QuotaStatement(Model):
    """QuotaStatement, as the server answers it (QuotaStatementResponse).

    Answered by quotaStatement.
    """

    account: str | None = None
    accountid: int | None = None
    currency: str | None = None
    domain: int | None = None
    enddate: datetime | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    quotausage: list[QuotaStatementItem] | None = None
    startdate: datetime | None = None
    totalquota: Decimal | None = None
