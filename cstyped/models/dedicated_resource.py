# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import DedicatedResourceType


class DedicatedResource(Model):
    """DedicatedResource, as the server answers it (DedicatedResourceResponse)."""

    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    resourceid: str | None = None
    """the resource, by id"""
    resourcename: str | None = None
    """the resource, by name"""
    resourcetype: DedicatedResourceType | None = None
    """kind of resource"""
