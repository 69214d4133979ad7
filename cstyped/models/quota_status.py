# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class QuotaStatus(Model):
    """QuotaStatus, as the server answers it (QuotaEnabledResponse).

    Answered by quotaIsEnabled.
    """

    isenabled: bool
    """whether quota is switched on"""
    jobid: str | None = None
    """id of the last job on the quota status"""
    jobstatus: int | None = None
    """status of the last job on the quota status: 0 pending, 1 done, 2 failed"""
