# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceObjectType


class ResourceDetail(Model):
    """ResourceDetail, as the server answers it (ResourceDetailResponse).

    Answered by listResourceDetails.
    """

    fordisplay: bool
    """whether ordinary users see it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    key: str
    """key of the pair"""
    resourceid: str
    """the resource, by id"""
    resourcetype: ResourceObjectType
    """kind of resource"""
    value: str | None = None
    """the value"""
