# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""InstanceGroup, as the server answers it (InstanceGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class InstanceGroup(Model):
    """InstanceGroup, as the server answers it (InstanceGroupResponse).

    Answered by createInstanceGroup, listInstanceGroups, updateInstanceGroup.
    """

    id: str
    name: str | None = None
    account: str | None = None
    created: datetime | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    hasannotations: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
