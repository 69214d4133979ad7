# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class QuotaUpdate(Model):
    """QuotaUpdate, as the server answers it (QuotaUpdateResponse).

    Answered by quotaUpdate.
    """

    jobid: str | None = None
    """id of the last job on the quota update"""
    jobstatus: int | None = None
    """status of the last job on the quota update: 0 pending, 1 done, 2 failed"""
    updated_on: datetime | None = None
    """when the count was last brought up to date"""
