# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AutoScalePolicy, as the server answers it (AutoScalePolicyResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AutoScaleAction
from .condition import Condition


class AutoScalePolicy(Model):
    """AutoScalePolicy, as the server answers it (AutoScalePolicyResponse).

    Answered by createAutoScalePolicy, listAutoScalePolicies, updateAutoScalePolicy.
    """

    id: str
    name: str | None = None
    account: str | None = None
    action: AutoScaleAction | None = None
    conditions: list[Condition] | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    duration: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    quiettime: int | None = None
