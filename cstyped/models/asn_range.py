# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class AsnRange(Model):
    """AsnRange, as the server answers it (ASNRangeResponse).

    Answered by createASNRange, listASNRanges.
    """

    id: str
    """the id"""
    created: datetime | None = None
    """when it was made"""
    endasn: int
    """last AS number of the range"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    startasn: int
    """first AS number of the range"""
    zoneid: str | None = None
    """the zone, by id"""
