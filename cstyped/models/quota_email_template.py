# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import QuotaEmailTemplateType


class QuotaEmailTemplate(Model):
    """QuotaEmailTemplate, as the server answers it (QuotaEmailTemplateResponse).

    Answered by quotaEmailTemplateList.
    """

    jobid: str | None = None
    """id of the last job on the quota email template"""
    jobstatus: int | None = None
    """status of the last job on the quota email template: 0 pending, 1 done, 2 failed"""
    last_updated: datetime | None = None
    """when it was changed last"""
    locale: str | None = None
    """language of the mail, e.g. `en_US`"""
    templatebody: str
    """text of the mail"""
    templatesubject: str
    """subject of the mail"""
    templatetype: QuotaEmailTemplateType
    """kind of mail"""
