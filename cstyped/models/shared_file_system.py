# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SharedFileSystem, as the server answers it (SharedFSResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import (
    ProvisioningType,
    SharedFileSystemFormat,
    SharedFileSystemProviderName,
    SharedFileSystemState,
    VirtualMachineState,
)
from .nic import Nic
from .resource_tag import ResourceTag


class SharedFileSystem(Model):
    """SharedFileSystem, as the server answers it (SharedFSResponse).

    Answered by changeSharedFileSystemDiskOffering, changeSharedFileSystemServiceOffering,
    createSharedFileSystem, listSharedFileSystems, restartSharedFileSystem,
    startSharedFileSystem, stopSharedFileSystem, updateSharedFileSystem.
    """

    id: str
    name: str | None = None
    account: str | None = None
    description: str | None = None
    diskioread: int | None = None
    diskiowrite: int | None = None
    diskkbsread: int | None = None
    diskkbswrite: int | None = None
    diskofferingdisplaytext: str | None = None
    diskofferingid: str | None = None
    diskofferingname: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    filesystem: SharedFileSystemFormat | None = None
    hasannotations: bool | None = None
    iscustomdiskoffering: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkid: str | None = None
    networkname: str | None = None
    nic: list[Nic] | None = None
    path: str | None = None
    physicalsize: int | None = None
    project: str | None = None
    projectid: str | None = None
    provider: SharedFileSystemProviderName | None = None
    provisioningtype: ProvisioningType | None = None
    serviceofferingid: str | None = None
    serviceofferingname: str | None = None
    size: int | None = None
    sizegb: str | None = None
    state: SharedFileSystemState | None = None
    storage: str | None = None
    storageid: str | None = None
    tags: list[ResourceTag] | None = None
    utilization: str | None = None
    virtualmachineid: str | None = None
    virtualsize: int | None = None
    vmstate: VirtualMachineState | None = None
    volumeid: str | None = None
    volumename: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
