# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class AsnRange(Model):
    """AsnRange, as the server answers it (ASNRangeResponse).

    Answered by createASNRange, listASNRanges.
    """

    id: str
    """id of the AS number range"""
    created: datetime | None = None
    """when the AS number range was created"""
    endasn: int
    """last AS number of the range"""
    jobid: str | None = None
    """id of the last job on the AS number range"""
    jobstatus: int | None = None
    """status of the last job on the AS number range: 0 pending, 1 done, 2 failed"""
    startasn: int
    """first AS number of the range"""
    zoneid: str | None = None
    """id of the zone"""
