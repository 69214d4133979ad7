# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaEmailConfiguration, as the server answers it (QuotaConfigureEmailResponse)."""

from __future__ import annotations

from cstyped.model import Model


class QuotaEmailConfiguration(Model):
    """QuotaEmailConfiguration, as the server answers it (QuotaConfigureEmailResponse).

    Answered by quotaConfigureEmail, quotaListEmailConfiguration.
    """

    account: str | None = None
    enabled: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    minbalance: float | None = None
    templatename: str | None = None
