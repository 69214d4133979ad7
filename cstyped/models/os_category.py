# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from .resource_icon import ResourceIcon


class OsCategory(Model):
    """OsCategory, as the server answers it (GuestOSCategoryResponse).

    Answered by addOsCategory, listOsCategories, updateOsCategory.
    """

    id: str
    """id of the OS category"""
    name: str
    """name of the OS category"""
    created: datetime | None = None
    """when the OS category was created"""
    icon: ResourceIcon | None = None
    """icon of the OS category"""
    isfeatured: bool | None = None
    """whether it is shown among the featured ones"""
    jobid: str | None = None
    """id of the last job on the OS category"""
    jobstatus: int | None = None
    """status of the last job on the OS category: 0 pending, 1 done, 2 failed"""
