# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaCredits, as the server answers it (QuotaCreditsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from decimal import Decimal


class QuotaCredits(Model):
    """QuotaCredits, as the server answers it (QuotaCreditsResponse).

    Answered by quotaCredits, quotaCreditsList.
    """

    credit: Decimal | None = None
    creditedon: datetime | None = None
    creditoruserid: str | None = None
    creditorusername: str | None = None
    currency: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
