# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""RouterHealthCheckResult, as the server answers it (RouterHealthCheckResultResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import RouterHealthCheckType, RouterHealthStatus


class RouterHealthCheckResult(Model):
    """RouterHealthCheckResult, as the server answers it (RouterHealthCheckResultResponse)."""

    checkname: str | None = None
    checktype: RouterHealthCheckType | None = None
    details: str | None = None
    lastupdated: datetime | None = None
    status: RouterHealthStatus | None = None
    success: bool | None = None
