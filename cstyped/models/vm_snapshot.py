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
    """id of the machine snapshot"""
    name: str
    """name of the machine snapshot"""
    account: str | None = None
    """name of the owning account"""
    created: datetime
    """when the machine snapshot was created"""
    current: bool | None = None
    """whether the machine runs on top of this snapshot"""
    description: str | None = None
    """description of the machine snapshot"""
    displayname: str
    """name for people to read"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    hasannotations: bool | None = None
    """whether the machine snapshot has annotations"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    jobid: str | None = None
    """id of the last job on the machine snapshot"""
    jobstatus: int | None = None
    """status of the last job on the machine snapshot: 0 pending, 1 done, 2 failed"""
    parent: str | None = None
    """id of the snapshot before it"""
    parentName: str | None = None
    """display name of the snapshot before it"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    state: VmSnapshotState
    """state of the machine snapshot"""
    tags: list[ResourceTag]
    """resource tags of the machine snapshot"""
    type: VmSnapshotType
    """disks alone, or memory too"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualmachinename: str | None = None
    """name of the machine"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
