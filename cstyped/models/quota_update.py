# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaUpdate, as the server answers it (QuotaUpdateResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class QuotaUpdate(Model):
    """QuotaUpdate, as the server answers it (QuotaUpdateResponse).

    Answered by quotaUpdate.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    updated_on: datetime | None = None
