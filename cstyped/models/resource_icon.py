# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceObjectType


class ResourceIcon(Model):
    """ResourceIcon, as the server answers it (ResourceIconResponse).

    Answered by listResourceIcon.
    """

    base64image: str
    """the picture, base64-encoded"""
    jobid: str | None = None
    """id of the last job on the resource icon"""
    jobstatus: int | None = None
    """status of the last job on the resource icon: 0 pending, 1 done, 2 failed"""
    resourceid: str
    """id of the resource"""
    resourcetype: ResourceObjectType
    """kind of resource"""
