# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceLimitTypeText, ResourceTypeName


class ResourceLimit(Model):
    """ResourceLimit, as the server answers it (ResourceLimitResponse).

    Answered by listResourceLimits, updateResourceLimit.
    """

    account: str | None = None
    """the owning account, by name"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    max: int
    """most that is allowed, in the unit of the resource type; -1 for no limit"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    resourcetype: ResourceLimitTypeText
    """number of the kind, as text: 0 machines, 1 addresses, 2 volumes"""
    resourcetypename: ResourceTypeName
    """kind of resource by name"""
    tag: str | None = None
    """tag that it counts for"""
