# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LbHealthCheck, as the server answers it (LBHealthCheckResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .lb_health_check_policy import LbHealthCheckPolicy


class LbHealthCheck(Model):
    """LbHealthCheck, as the server answers it (LBHealthCheckResponse).

    Answered by createLBHealthCheckPolicy, listLBHealthCheckPolicies, updateLBHealthCheckPolicy.
    """

    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    healthcheckpolicy: list[LbHealthCheckPolicy] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lbruleid: str | None = None
    zoneid: str | None = None
