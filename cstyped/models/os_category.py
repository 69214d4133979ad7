# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""OsCategory, as the server answers it (GuestOSCategoryResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from .resource_icon import ResourceIcon


class OsCategory(Model):
    """OsCategory, as the server answers it (GuestOSCategoryResponse).

    Answered by addOsCategory, listOsCategories, updateOsCategory.
    """

    id: str
    name: str
    created: datetime | None = None
    icon: ResourceIcon | None = None
    isfeatured: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
