# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class QuotaPresetVariable(Model):
    """QuotaPresetVariable, as the server answers it (QuotaPresetVariablesItemResponse).

    Answered by quotaPresetVariablesList.
    """

    description: str | None = None
    """description of the quota preset variable"""
    jobid: str | None = None
    """id of the last job on the quota preset variable"""
    jobstatus: int | None = None
    """status of the last job on the quota preset variable: 0 pending, 1 done, 2 failed"""
    variable: str | None = None
    """name of the variable"""
