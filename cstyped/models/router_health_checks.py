# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""RouterHealthChecks, as the server answers it (RouterHealthCheckResultsListResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .router_health_check_result import RouterHealthCheckResult


class RouterHealthChecks(Model):
    """RouterHealthChecks, as the server answers it (RouterHealthCheckResultsListResponse).

    Answered by getRouterHealthCheckResults.
    """

    healthchecks: list[RouterHealthCheckResult] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    routerid: str | None = None
