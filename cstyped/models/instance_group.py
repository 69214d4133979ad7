# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class InstanceGroup(Model):
    """InstanceGroup, as the server answers it (InstanceGroupResponse).

    Answered by createInstanceGroup, listInstanceGroups, updateInstanceGroup.
    """

    id: str
    """id of the instance group"""
    name: str
    """name of the instance group"""
    account: str | None = None
    """name of the owning account"""
    created: datetime
    """when the instance group was created"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    hasannotations: bool | None = None
    """whether the instance group has annotations"""
    jobid: str | None = None
    """id of the last job on the instance group"""
    jobstatus: int | None = None
    """status of the last job on the instance group: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
