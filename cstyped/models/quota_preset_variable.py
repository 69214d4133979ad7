# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class QuotaPresetVariable(Model):
    """QuotaPresetVariable, as the server answers it (QuotaPresetVariablesItemResponse).

    Answered by quotaPresetVariablesList.
    """

    description: str | None = None
    """free text that explains it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    variable: str | None = None
    """the variable, by name"""
