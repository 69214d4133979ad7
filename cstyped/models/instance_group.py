# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class InstanceGroup(Model):
    """InstanceGroup, as the server answers it (InstanceGroupResponse).

    Answered by createInstanceGroup, listInstanceGroups, updateInstanceGroup.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    created: datetime
    """when it was made"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
