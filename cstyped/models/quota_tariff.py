# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaTariff, as the server answers it (QuotaTariffResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from decimal import Decimal
from ..types import UsageTypeName, UsageUnit


class QuotaTariff(Model):
    """QuotaTariff, as the server answers it (QuotaTariffResponse).

    Answered by quotaTariffCreate, quotaTariffList, quotaTariffUpdate.
    """

    id: str
    name: str | None = None
    activationRule: str | None = None
    currency: str | None = None
    description: str | None = None
    effectiveDate: datetime | None = None
    endDate: datetime | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    position: int | None = None
    removed: datetime | None = None
    tariffValue: Decimal | None = None
    usageDiscriminator: str | None = None
    usageName: UsageTypeName | None = None
    usageType: int | None = None
    usageTypeDescription: str | None = None
    usageUnit: UsageUnit | None = None
