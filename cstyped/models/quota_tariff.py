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
    """the id"""
    name: str
    """the name"""
    activationRule: str | None = None
    """JavaScript that decides whether, or at what price, the tariff counts"""
    currency: str
    """symbol of the currency"""
    description: str | None = None
    """free text that explains it"""
    effectiveDate: datetime
    """when the tariff begins to count"""
    endDate: datetime | None = None
    """when the tariff stops counting"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    position: int | None = None
    """place in the order among tariffs of one type"""
    removed: datetime | None = None
    """when it was removed"""
    tariffValue: Decimal
    """price of one unit, in currency"""
    usageDiscriminator: str | None = None
    """what tells this usage from others of its type"""
    usageName: UsageTypeName
    """the usage type, by name"""
    usageType: int
    """number of the usage type"""
    usageTypeDescription: str | None = None
    """what the usage type counts"""
    usageUnit: UsageUnit
    """unit that the usage is counted in"""
