# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from decimal import Decimal

from cstyped.runtime import Model


class QuotaCredits(Model):
    """QuotaCredits, as the server answers it (QuotaCreditsResponse).

    Answered by quotaCredits, quotaCreditsList.
    """

    credit: Decimal | None = None
    """amount in currency"""
    creditedon: datetime | None = None
    """date of the credit"""
    creditoruserid: str | None = None
    """the user who gave the credit, by id"""
    creditorusername: str | None = None
    """the user who gave the credit, by name"""
    credits: Decimal | None = None
    """credits given in the period"""
    currency: str | None = None
    """symbol of the currency"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    updated_by: str | None = None
    updated_on: datetime | None = None
    """when the count was last brought up to date"""
