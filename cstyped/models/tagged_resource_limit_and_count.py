# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceTypeName


class TaggedResourceLimitAndCount(Model):
    """TaggedResourceLimitAndCount, as the server answers it
    (TaggedResourceLimitAndCountResponse).
    """

    available: int | None = None
    """how much is left, in the unit of the resource type; -1 for no limit"""
    jobid: str | None = None
    """id of the last job on the tagged resource limit and count"""
    jobstatus: int | None = None
    """status of the last job on the tagged resource limit and count: 0 pending, 1 done, 2 failed"""
    limit: int | None = None
    """most that is allowed, in the unit of the resource type; -1 for no limit"""
    resourcetype: int | None = None
    """number of the kind: 0 machines, 1 addresses, 2 volumes"""
    resourcetypename: ResourceTypeName | None = None
    """kind of resource by name"""
    tag: str | None = None
    """tag that it counts for"""
    total: int | None = None
    """how much is in use, in the unit of the resource type"""
