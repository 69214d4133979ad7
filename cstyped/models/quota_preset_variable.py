# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""QuotaPresetVariable, as the server answers it (QuotaPresetVariablesItemResponse)."""

from __future__ import annotations

from cstyped.model import Model


class QuotaPresetVariable(Model):
    """QuotaPresetVariable, as the server answers it (QuotaPresetVariablesItemResponse).

    Answered by quotaPresetVariablesList.
    """

    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    variable: str | None = None
