# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AsnRange, as the server answers it (ASNRangeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class AsnRange(Model):
    """AsnRange, as the server answers it (ASNRangeResponse).

    Answered by createASNRange, listASNRanges.
    """

    id: str
    created: datetime | None = None
    endasn: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    startasn: int | None = None
    zoneid: str | None = None
