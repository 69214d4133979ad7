# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TaggedResourceLimitAndCount, as the server answers it (TaggedResourceLimitAndCountResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ResourceTypeName


class TaggedResourceLimitAndCount(Model):
    """TaggedResourceLimitAndCount, as the server answers it (TaggedResourceLimitAndCountResponse)."""

    available: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    limit: int | None = None
    resourcetype: int | None = None
    resourcetypename: ResourceTypeName | None = None
    tag: str | None = None
    total: int | None = None
