# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ResourceTag, as the server answers it (ResourceTagResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ResourceObjectType


class ResourceTag(Model):
    """ResourceTag, as the server answers it (ResourceTagResponse).

    Answered by listTags.
    """

    account: str | None = None
    customer: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    key: str
    project: str | None = None
    projectid: str | None = None
    resourceid: str | None = None
    resourcetype: ResourceObjectType | None = None
    value: str
