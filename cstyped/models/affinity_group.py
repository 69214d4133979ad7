# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AffinityGroupTypeName
from .dedicated_resource import DedicatedResource


class AffinityGroup(Model):
    """AffinityGroup, as the server answers it (AffinityGroupResponse).

    Answered by createAffinityGroup, listAffinityGroups.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    dedicatedresources: list[DedicatedResource] | None = None
    """what is dedicated through the group"""
    description: str | None = None
    """free text that explains it"""
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
    type: AffinityGroupTypeName | None = None
    """the kind"""
    virtualmachineIds: list[str] | None = None
    """ids of the machines in the group"""
