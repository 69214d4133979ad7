# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class QuotaEmailConfiguration(Model):
    """QuotaEmailConfiguration, as the server answers it (QuotaConfigureEmailResponse).

    Answered by quotaConfigureEmail, quotaListEmailConfiguration.
    """

    account: str | None = None
    """name of the owning account"""
    enabled: bool | None = None
    """whether the mail is sent"""
    jobid: str | None = None
    """id of the last job on the quota email configuration"""
    jobstatus: int | None = None
    """status of the last job on the quota email configuration: 0 pending, 1 done, 2 failed"""
    minbalance: float | None = None
    """balance in currency below which the mail is sent"""
    templatename: str | None = None
    """kind of mail"""
