# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceLimitTypeText, ResourceTypeName


class ResourceCount(Model):
    """ResourceCount, as the server answers it (ResourceCountResponse).

    Answered by updateResourceCount.
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
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    resourcecount: int
    """how many there are, or how much, in the unit of the resource type"""
    resourcetype: ResourceLimitTypeText
    """number of the kind, as text: 0 machines, 1 addresses, 2 volumes"""
    resourcetypename: ResourceTypeName
    """kind of resource by name"""
    tag: str | None = None
    """tag that it counts for"""
