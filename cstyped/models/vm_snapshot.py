# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import HypervisorType, VmSnapshotState, VmSnapshotType
from .resource_tag import ResourceTag


class VmSnapshot(Model):
    """VmSnapshot, as the server answers it (VMSnapshotResponse).

    Answered by createVMSnapshot, listVMSnapshot.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    created: datetime
    """when it was made"""
    current: bool | None = None
    """whether the machine runs on top of this snapshot"""
    description: str | None = None
    """free text that explains it"""
    displayname: str
    """name for people to read"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    parent: str | None = None
    """the snapshot before it, by id"""
    parentName: str | None = None
    """display name of the snapshot before it"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    state: VmSnapshotState
    """the state"""
    tags: list[ResourceTag]
    """tags on it"""
    type: VmSnapshotType
    """disks alone, or memory too"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualmachinename: str | None = None
    """the machine, by name"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
