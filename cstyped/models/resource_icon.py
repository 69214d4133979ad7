# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ResourceIcon, as the server answers it (ResourceIconResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ResourceObjectType


class ResourceIcon(Model):
    """ResourceIcon, as the server answers it (ResourceIconResponse).

    Answered by listResourceIcon.
    """

    base64image: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    resourceid: str | None = None
    resourcetype: ResourceObjectType | None = None
