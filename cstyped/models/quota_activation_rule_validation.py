# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaActivationRuleValidation, as the server answers it (QuotaValidateActivationRuleResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import UsageTypeName


class QuotaActivationRuleValidation(Model):
    """QuotaActivationRuleValidation, as the server answers it (QuotaValidateActivationRuleResponse).

    Answered by quotaValidateActivationRule.
    """

    activationrule: str | None = None
    isvalid: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    message: str | None = None
    quotatype: UsageTypeName | None = None
