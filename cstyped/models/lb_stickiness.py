# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LbStickiness, as the server answers it (LBStickinessResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .lb_stickiness_policy import LbStickinessPolicy


class LbStickiness(Model):
    """LbStickiness, as the server answers it (LBStickinessResponse).

    Answered by createLBStickinessPolicy, listLBStickinessPolicies, updateLBStickinessPolicy.
    """

    name: str | None = None
    account: str | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lbruleid: str | None = None
    state: str | None = None
    stickinesspolicy: list[LbStickinessPolicy] | None = None
    zoneid: str | None = None
