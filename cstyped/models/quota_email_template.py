# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaEmailTemplate, as the server answers it (QuotaEmailTemplateResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import QuotaEmailTemplateType


class QuotaEmailTemplate(Model):
    """QuotaEmailTemplate, as the server answers it (QuotaEmailTemplateResponse).

    Answered by quotaEmailTemplateList.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    last_updated: datetime | None = None
    locale: str | None = None
    templatebody: str | None = None
    templatesubject: str | None = None
    templatetype: QuotaEmailTemplateType | None = None
