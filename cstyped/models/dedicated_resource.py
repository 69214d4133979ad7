# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DedicatedResource, as the server answers it (DedicatedResourceResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import DedicatedResourceType


class DedicatedResource(Model):
    """DedicatedResource, as the server answers it (DedicatedResourceResponse)."""

    jobid: str | None = None
    jobstatus: int | None = None
    resourceid: str | None = None
    resourcename: str | None = None
    resourcetype: DedicatedResourceType | None = None
