# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class QuotaEmailConfiguration(Model):
    """QuotaEmailConfiguration, as the server answers it (QuotaConfigureEmailResponse).

    Answered by quotaConfigureEmail, quotaListEmailConfiguration.
    """

    account: str | None = None
    """the owning account, by name"""
    enabled: bool | None = None
    """whether the mail is sent"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    minbalance: float | None = None
    """balance in currency below which the mail is sent"""
    templatename: str | None = None
    """kind of mail"""
