# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceObjectType


class ResourceTag(Model):
    """ResourceTag, as the server answers it (ResourceTagResponse).

    Answered by listTags.
    """

    account: str | None = None
    """the owning account, by name"""
    customer: str | None = None
    """label of whoever set the tag"""
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
    key: str
    """key of the pair"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    resourceid: str | None = None
    """the resource, by id"""
    resourcetype: ResourceObjectType | None = None
    """kind of resource"""
    value: str
    """the value"""
