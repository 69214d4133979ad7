# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import DedicatedResourceType


class DedicatedResource(Model):
    """DedicatedResource, as the server answers it (DedicatedResourceResponse)."""

    jobid: str | None = None
    """id of the last job on the dedicated resource"""
    jobstatus: int | None = None
    """status of the last job on the dedicated resource: 0 pending, 1 done, 2 failed"""
    resourceid: str | None = None
    """id of the resource"""
    resourcename: str | None = None
    """name of the resource"""
    resourcetype: DedicatedResourceType | None = None
    """kind of resource"""
