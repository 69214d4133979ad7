# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Volume, as the server answers it (VolumeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import (
    HypervisorType,
    OfferingStorageType,
    ProvisioningType,
    VirtualMachineState,
    VirtualMachineType,
    VolumeResponseState,
    VolumeType,
)
from .resource_tag import ResourceTag


class Volume(Model):
    """Volume, as the server answers it (VolumeResponse).

    Answered by assignVolume, attachVolume, changeOfferingForVolume, checkVolume, createVolume,
    destroyVolume, detachVolume, importVolume, listVolumes, migrateVolume, recoverVolume,
    resizeVolume, updateVolume, uploadVolume.
    """

    id: str
    name: str
    account: str | None = None
    attached: datetime | None = None
    chaininfo: str | None = None
    clusterid: str | None = None
    clustername: str | None = None
    created: datetime
    deleteprotection: bool | None = None
    destroyed: bool | None = None
    deviceid: int | None = None
    diskBytesReadRate: int | None = None
    diskBytesWriteRate: int | None = None
    diskIopsReadRate: int | None = None
    diskIopsWriteRate: int | None = None
    diskioread: int | None = None
    diskiowrite: int | None = None
    diskkbsread: int | None = None
    diskkbswrite: int | None = None
    diskofferingdisplaytext: str | None = None
    diskofferingid: str | None = None
    diskofferingname: str | None = None
    displayvolume: bool | None = None
    domain: str
    domainid: str
    domainpath: str | None = None
    encryptformat: str | None = None
    externaluuid: str | None = None
    hasannotations: bool | None = None
    hypervisor: HypervisorType | None = None
    isextractable: bool | None = None
    isodisplaytext: str | None = None
    isoid: str | None = None
    isoname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maxiops: int | None = None
    miniops: int | None = None
    path: str | None = None
    physicalsize: int | None = None
    podid: str | None = None
    podname: str | None = None
    project: str | None = None
    projectid: str | None = None
    provisioningtype: ProvisioningType | None = None
    quiescevm: bool | None = None
    serviceofferingdisplaytext: str | None = None
    serviceofferingid: str | None = None
    serviceofferingname: str | None = None
    size: int
    snapshotid: str | None = None
    state: VolumeResponseState
    status: str | None = None
    storage: str | None = None
    storageid: str | None = None
    storagetype: OfferingStorageType | None = None
    supportsstoragesnapshot: bool | None = None
    tags: list[ResourceTag] | None = None
    templatedisplaytext: str | None = None
    templateid: str | None = None
    templatename: str | None = None
    type: VolumeType
    utilization: str | None = None
    virtualmachineid: str | None = None
    virtualsize: int | None = None
    vmdisplayname: str | None = None
    vmname: str | None = None
    vmstate: VirtualMachineState | None = None
    vmtype: VirtualMachineType | None = None
    volumecheckresult: dict[str, str] | None = None
    volumerepairresult: dict[str, str] | None = None
    zoneid: str
    zonename: str
