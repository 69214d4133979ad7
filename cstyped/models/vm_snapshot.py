# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VmSnapshot, as the server answers it (VMSnapshotResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import HypervisorType, VmSnapshotState, VmSnapshotType
from .resource_tag import ResourceTag


class VmSnapshot(Model):
    """VmSnapshot, as the server answers it (VMSnapshotResponse).

    Answered by createVMSnapshot, listVMSnapshot.
    """

    id: str
    name: str | None = None
    account: str | None = None
    created: datetime | None = None
    current: bool | None = None
    description: str | None = None
    displayname: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    hasannotations: bool | None = None
    hypervisor: HypervisorType | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    parent: str | None = None
    parentName: str | None = None
    project: str | None = None
    projectid: str | None = None
    state: VmSnapshotState | None = None
    tags: list[ResourceTag] | None = None
    type: VmSnapshotType | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
