# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from decimal import Decimal

from cstyped.runtime import Model

from ..types import UsageTypeName, UsageUnit


class QuotaTariff(Model):
    """QuotaTariff, as the server answers it (QuotaTariffResponse).

    Answered by quotaTariffCreate, quotaTariffList, quotaTariffUpdate.
    """

    id: str
    """id of the quota tariff"""
    name: str
    """name of the quota tariff"""
    activationRule: str | None = None
    """JavaScript that decides whether, or at what price, the tariff counts"""
    currency: str
    """symbol of the currency"""
    description: str | None = None
    """description of the quota tariff"""
    effectiveDate: datetime
    """when the tariff begins to count"""
    endDate: datetime | None = None
    """when the tariff stops counting"""
    jobid: str | None = None
    """id of the last job on the quota tariff"""
    jobstatus: int | None = None
    """status of the last job on the quota tariff: 0 pending, 1 done, 2 failed"""
    position: int | None = None
    """place in the order among tariffs of one type"""
    removed: datetime | None = None
    """when the quota tariff was removed"""
    tariffValue: Decimal
    """price of one unit, in currency"""
    usageDiscriminator: str | None = None
    """what tells this usage from others of its type"""
    usageName: UsageTypeName
    """name of the usage type"""
    usageType: int
    """number of the usage type"""
    usageTypeDescription: str | None = None
    """what the usage type counts"""
    usageUnit: UsageUnit
    """unit that the usage is counted in"""
