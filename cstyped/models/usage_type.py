# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UsageType, as the server answers it (UsageTypeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import UsageTypeName


class UsageType(Model):
    """UsageType, as the server answers it (UsageTypeResponse).

    Answered by listUsageTypes.
    """

    id: int
    name: UsageTypeName | None = None
    description: str
    jobid: str | None = None
    jobstatus: int | None = None
