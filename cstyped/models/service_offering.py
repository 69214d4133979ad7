# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ServiceOffering, as the server answers it (ServiceOfferingResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import (
    DeploymentPlannerName,
    DiskCacheMode,
    LeaseExpiryAction,
    OfferingStorageType,
    ProvisioningType,
    ServiceOfferingState,
    SystemVmType,
)


class ServiceOffering(Model):
    """ServiceOffering, as the server answers it (ServiceOfferingResponse).

    Answered by createServiceOffering, listServiceOfferings, updateServiceOffering.
    """

    id: str
    name: str
    cacheMode: DiskCacheMode | None = None
    cpunumber: int | None = None
    cpuspeed: int | None = None
    created: datetime
    defaultuse: bool | None = None
    deploymentplanner: DeploymentPlannerName | None = None
    diskBytesReadRate: int | None = None
    diskBytesReadRateMax: int | None = None
    diskBytesReadRateMaxLength: int | None = None
    diskBytesWriteRate: int | None = None
    diskBytesWriteRateMax: int | None = None
    diskBytesWriteRateMaxLength: int | None = None
    diskIopsReadRate: int | None = None
    diskIopsReadRateMax: int | None = None
    diskIopsReadRateMaxLength: int | None = None
    diskIopsWriteRate: int | None = None
    diskIopsWriteRateMax: int | None = None
    diskIopsWriteRateMaxLength: int | None = None
    diskofferingdisplaytext: str | None = None
    diskofferingid: str | None = None
    diskofferingname: str | None = None
    diskofferingstrictness: bool | None = None
    displaytext: str
    domain: str | None = None
    domainid: str | None = None
    dynamicscalingenabled: bool | None = None
    encryptroot: bool | None = None
    gpucardid: str | None = None
    gpucardname: str | None = None
    gpucount: int | None = None
    gpudisplay: bool | None = None
    hasannotations: bool | None = None
    hosttags: str | None = None
    hypervisorsnapshotreserve: int | None = None
    iscustomized: bool | None = None
    iscustomizediops: bool | None = None
    issystem: bool | None = None
    isvolatile: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    leaseduration: int | None = None
    leaseexpiryaction: LeaseExpiryAction | None = None
    limitcpuuse: bool | None = None
    maxheads: int | None = None
    maxiops: int | None = None
    maxresolutionx: int | None = None
    maxresolutiony: int | None = None
    memory: int | None = None
    miniops: int | None = None
    networkrate: int | None = None
    offerha: bool | None = None
    provisioningtype: ProvisioningType | None = None
    purgeresources: bool | None = None
    rootdisksize: int | None = None
    serviceofferingdetails: dict[str, str] | None = None
    state: ServiceOfferingState | None = None
    storagetags: str | None = None
    storagetype: OfferingStorageType | None = None
    systemvmtype: SystemVmType | None = None
    vgpuprofileid: str | None = None
    vgpuprofilename: str | None = None
    videoram: int | None = None
    vspherestoragepolicy: str | None = None
    zone: str | None = None
    zoneid: str | None = None
