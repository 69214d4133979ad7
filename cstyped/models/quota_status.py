# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaStatus, as the server answers it (QuotaEnabledResponse)."""

from __future__ import annotations

from cstyped.model import Model


class QuotaStatus(Model):
    """QuotaStatus, as the server answers it (QuotaEnabledResponse).

    Answered by quotaIsEnabled.
    """

    isenabled: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
