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
    """id of the user who gave the credit"""
    creditorusername: str | None = None
    """name of the user who gave the credit"""
    credits: Decimal | None = None
    """credits given in the period"""
    currency: str | None = None
    """symbol of the currency"""
    jobid: str | None = None
    """id of the last job on the quota credits"""
    jobstatus: int | None = None
    """status of the last job on the quota credits: 0 pending, 1 done, 2 failed"""
    updated_by: str | None = None
    updated_on: datetime | None = None
    """when the count was last brought up to date"""
