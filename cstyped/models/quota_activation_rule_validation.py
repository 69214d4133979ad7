# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import UsageTypeName


class QuotaActivationRuleValidation(Model):
    """QuotaActivationRuleValidation, as the server answers it
    (QuotaValidateActivationRuleResponse).

    Answered by quotaValidateActivationRule.
    """

    activationrule: str | None = None
    """the JavaScript that was checked"""
    isvalid: bool | None = None
    """whether the JavaScript can be used"""
    jobid: str | None = None
    """id of the last job on the quota activation rule validation"""
    jobstatus: int | None = None
    """status of the last job on the quota activation rule validation: 0 pending, 1 done, 2
    failed
    """
    message: str | None = None
    """what speaks for or against the rule"""
    quotatype: UsageTypeName | None = None
    """number of the usage type"""
