# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceLimitTypeText, ResourceTypeName


class ResourceCount(Model):
    """ResourceCount, as the server answers it (ResourceCountResponse).

    Answered by updateResourceCount.
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
    """id of the last job on the resource count"""
    jobstatus: int | None = None
    """status of the last job on the resource count: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    resourcecount: int
    """how many there are, or how much, in the unit of the resource type"""
    resourcetype: ResourceLimitTypeText
    """number of the kind, as text: 0 machines, 1 addresses, 2 volumes"""
    resourcetypename: ResourceTypeName
    """kind of resource by name"""
    tag: str | None = None
    """tag that it counts for"""
