# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ResourceCount, as the server answers it (ResourceCountResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ResourceLimitTypeText, ResourceTypeName


class ResourceCount(Model):
    """ResourceCount, as the server answers it (ResourceCountResponse).

    Answered by updateResourceCount.
    """

    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    resourcecount: int
    resourcetype: ResourceLimitTypeText
    resourcetypename: ResourceTypeName | None = None
    tag: str | None = None
