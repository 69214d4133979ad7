# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceLimitTypeText, ResourceTypeName


class ResourceLimit(Model):
    """ResourceLimit, as the server answers it (ResourceLimitResponse).

    Answered by listResourceLimits, updateResourceLimit.
    """

    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """id of the last job on the resource limit"""
    jobstatus: int | None = None
    """status of the last job on the resource limit: 0 pending, 1 done, 2 failed"""
    max: int
    """most that is allowed, in the unit of the resource type; -1 for no limit"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    resourcetype: ResourceLimitTypeText
    """number of the kind, as text: 0 machines, 1 addresses, 2 volumes"""
    resourcetypename: ResourceTypeName
    """kind of resource by name"""
    tag: str | None = None
    """tag that it counts for"""
