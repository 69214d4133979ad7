# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ResourceLimit, as the server answers it (ResourceLimitResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ResourceLimitTypeText, ResourceTypeName


class ResourceLimit(Model):
    """ResourceLimit, as the server answers it (ResourceLimitResponse).

    Answered by listResourceLimits, updateResourceLimit.
    """

    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    max: int
    project: str | None = None
    projectid: str | None = None
    resourcetype: ResourceLimitTypeText
    resourcetypename: ResourceTypeName | None = None
    tag: str | None = None
