# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AffinityGroupTypeName
from .dedicated_resource import DedicatedResource


class AffinityGroup(Model):
    """AffinityGroup, as the server answers it (AffinityGroupResponse).

    Answered by createAffinityGroup, listAffinityGroups.
    """

    id: str
    """id of the affinity group"""
    name: str
    """name of the affinity group"""
    account: str | None = None
    """name of the owning account"""
    dedicatedresources: list[DedicatedResource] | None = None
    """what is dedicated through the group"""
    description: str | None = None
    """description of the affinity group"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """id of the last job on the affinity group"""
    jobstatus: int | None = None
    """status of the last job on the affinity group: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    type: AffinityGroupTypeName | None = None
    """type of the affinity group"""
    virtualmachineIds: list[str] | None = None
    """ids of the machines in the group"""
