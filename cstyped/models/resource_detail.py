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
    """id of the last job on the resource detail"""
    jobstatus: int | None = None
    """status of the last job on the resource detail: 0 pending, 1 done, 2 failed"""
    key: str
    """key of the pair"""
    resourceid: str
    """id of the resource"""
    resourcetype: ResourceObjectType
    """kind of resource"""
    value: str | None = None
    """the value"""
