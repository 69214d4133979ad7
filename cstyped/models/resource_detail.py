# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ResourceDetail, as the server answers it (ResourceDetailResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ResourceObjectType


class ResourceDetail(Model):
    """ResourceDetail, as the server answers it (ResourceDetailResponse).

    Answered by listResourceDetails.
    """

    fordisplay: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    key: str | None = None
    resourceid: str | None = None
    resourcetype: ResourceObjectType | None = None
    value: str | None = None
