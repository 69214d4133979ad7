# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ResourceObjectType


class ResourceTag(Model):
    """ResourceTag, as the server answers it (ResourceTagResponse).

    Answered by listTags.
    """

    account: str | None = None
    """name of the owning account"""
    customer: str | None = None
    """label of whoever set the tag"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """id of the last job on the resource tag"""
    jobstatus: int | None = None
    """status of the last job on the resource tag: 0 pending, 1 done, 2 failed"""
    key: str
    """key of the pair"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    resourceid: str | None = None
    """id of the resource"""
    resourcetype: ResourceObjectType | None = None
    """kind of resource"""
    value: str
    """the value"""
