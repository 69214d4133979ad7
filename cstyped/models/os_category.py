# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from .resource_icon import ResourceIcon


class OsCategory(Model):
    """OsCategory, as the server answers it (GuestOSCategoryResponse).

    Answered by addOsCategory, listOsCategories, updateOsCategory.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    created: datetime | None = None
    """when it was made"""
    icon: ResourceIcon | None = None
    """the icon"""
    isfeatured: bool | None = None
    """whether it is shown among the featured ones"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
