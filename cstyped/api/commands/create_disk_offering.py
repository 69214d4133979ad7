# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

from ...types import (
    DISK_CACHE_MODE_VALUES,
    OFFERING_STORAGE_TYPE_VALUES,
    PROVISIONING_TYPE_VALUES,
    DiskCacheMode,
    OfferingStorageType,
    ProvisioningType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.disk_offering import DiskOffering


class CreateDiskOfferingRequest(Request):
    """The request of createDiskOffering; `client.send` takes it and returns DiskOffering."""

    command: ClassVar[str] = "createDiskOffering"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap()},
        empty_lists={"domainid": "refused", "tags": "omitted", "zoneid": "refused"},
        any_case={"cachemode": DISK_CACHE_MODE_VALUES, "storagetype": OFFERING_STORAGE_TYPE_VALUES},
        one_case={"provisioningtype": PROVISIONING_TYPE_VALUES},
    )
    name: str
    """the name"""
    bytesreadrate: int | None = None
    """steady read limit in bytes per second"""
    bytesreadratemax: int | None = None
    """burst read limit in bytes per second"""
    bytesreadratemaxlength: int | None = None
    """seconds that a read burst (bytes) may last"""
    byteswriterate: int | None = None
    """steady write limit in bytes per second"""
    byteswriteratemax: int | None = None
    """burst write limit in bytes per second"""
    byteswriteratemaxlength: int | None = None
    """seconds that a write burst (bytes) may last"""
    cachemode: DiskCacheMode | None = None
    """how the hypervisor caches writes to the disk: none, writeback, writethrough or
    hypervisor_default, in upper or lower case [since 4.14]
    """
    customized: bool | None = None
    """let users choose the size"""
    customizediops: bool | None = None
    """let users choose the I/O operations per second"""
    details: Pairs | None = None
    """settings for the storage, by key [since 4.16]"""
    disksize: int | None = None
    """GiB of a disk"""
    disksizestrictness: bool | None = None
    """forbid a later change of the size [since 4.17]"""
    displayoffering: bool | None = None
    """show the offering to users"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: CommaList[str] | None = None
    """ids of the domains that may use it; none is everybody (Domain ids)"""
    encrypt: bool | None = None
    """encrypt the volumes [since 4.18]"""
    hypervisorsnapshotreserve: int | None = None
    """percent of the volume kept for hypervisor snapshots"""
    iopsreadrate: int | None = None
    """steady limit of reads per second"""
    iopsreadratemax: int | None = None
    """burst limit of reads per second"""
    iopsreadratemaxlength: int | None = None
    """seconds that a burst of reads may last"""
    iopswriterate: int | None = None
    """steady limit of writes per second"""
    iopswriteratemax: int | None = None
    """burst limit of writes per second"""
    iopswriteratemaxlength: int | None = None
    """seconds that a burst of writes may last"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    provisioningtype: ProvisioningType | None = None
    """thin, sparse or fat disks: thin, sparse or fat"""
    storagepolicy: str | None = None
    """the vSphere storage policy (VMware) (VsphereStoragePolicy id) [since 4.15]"""
    storagetype: OfferingStorageType | None = None
    """on the host itself or on shared storage: local or shared, in upper or lower case"""
    tags: CommaList[str] | None = None
    """storage tags that a pool must have, a comma list"""
    zoneid: CommaList[str] | None = None
    """ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]"""

    def parse(self, envelope: Envelope) -> DiskOffering:
        """Decode the answer."""
        from ...models.disk_offering import DiskOffering

        return envelope.object(DiskOffering)


def create_disk_offering(
    client: BaseClient,
    *,
    name: str,
    bytesreadrate: int | None = None,
    bytesreadratemax: int | None = None,
    bytesreadratemaxlength: int | None = None,
    byteswriterate: int | None = None,
    byteswriteratemax: int | None = None,
    byteswriteratemaxlength: int | None = None,
    cachemode: DiskCacheMode | None = None,
    customized: bool | None = None,
    customizediops: bool | None = None,
    details: Pairs | None = None,
    disksize: int | None = None,
    disksizestrictness: bool | None = None,
    displayoffering: bool | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    encrypt: bool | None = None,
    hypervisorsnapshotreserve: int | None = None,
    iopsreadrate: int | None = None,
    iopsreadratemax: int | None = None,
    iopsreadratemaxlength: int | None = None,
    iopswriterate: int | None = None,
    iopswriteratemax: int | None = None,
    iopswriteratemaxlength: int | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    provisioningtype: ProvisioningType | None = None,
    storagepolicy: str | None = None,
    storagetype: OfferingStorageType | None = None,
    tags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> DiskOffering:
    """Create a disk offering: the size, speed and placement of volumes.

    Args:
        name: the name
        bytesreadrate: steady read limit in bytes per second
        bytesreadratemax: burst read limit in bytes per second
        bytesreadratemaxlength: seconds that a read burst (bytes) may last
        byteswriterate: steady write limit in bytes per second
        byteswriteratemax: burst write limit in bytes per second
        byteswriteratemaxlength: seconds that a write burst (bytes) may last
        cachemode: how the hypervisor caches writes to the disk: none, writeback, writethrough
            or hypervisor_default, in upper or lower case [since 4.14]
        customized: let users choose the size
        customizediops: let users choose the I/O operations per second
        details: settings for the storage, by key [since 4.16]
        disksize: GiB of a disk
        disksizestrictness: forbid a later change of the size [since 4.17]
        displayoffering: show the offering to users
        displaytext: longer name for people to read
        domainid: ids of the domains that may use it; none is everybody (Domain ids)
        encrypt: encrypt the volumes [since 4.18]
        hypervisorsnapshotreserve: percent of the volume kept for hypervisor snapshots
        iopsreadrate: steady limit of reads per second
        iopsreadratemax: burst limit of reads per second
        iopsreadratemaxlength: seconds that a burst of reads may last
        iopswriterate: steady limit of writes per second
        iopswriteratemax: burst limit of writes per second
        iopswriteratemaxlength: seconds that a burst of writes may last
        maxiops: upper limit of I/O operations per second
        miniops: lower limit of I/O operations per second
        provisioningtype: thin, sparse or fat disks: thin, sparse or fat
        storagepolicy: the vSphere storage policy (VMware) (VsphereStoragePolicy id) [since
            4.15]
        storagetype: on the host itself or on shared storage: local or shared, in upper or lower
            case
        tags: storage tags that a pool must have, a comma list
        zoneid: ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]

    Returns:
        DiskOffering.
    """
    return client.send(
        CreateDiskOfferingRequest(
            name=name,
            bytesreadrate=bytesreadrate,
            bytesreadratemax=bytesreadratemax,
            bytesreadratemaxlength=bytesreadratemaxlength,
            byteswriterate=byteswriterate,
            byteswriteratemax=byteswriteratemax,
            byteswriteratemaxlength=byteswriteratemaxlength,
            cachemode=cachemode,
            customized=customized,
            customizediops=customizediops,
            details=details,
            disksize=disksize,
            disksizestrictness=disksizestrictness,
            displayoffering=displayoffering,
            displaytext=displaytext,
            domainid=domainid,
            encrypt=encrypt,
            hypervisorsnapshotreserve=hypervisorsnapshotreserve,
            iopsreadrate=iopsreadrate,
            iopsreadratemax=iopsreadratemax,
            iopsreadratemaxlength=iopsreadratemaxlength,
            iopswriterate=iopswriterate,
            iopswriteratemax=iopswriteratemax,
            iopswriteratemaxlength=iopswriteratemaxlength,
            maxiops=maxiops,
            miniops=miniops,
            provisioningtype=provisioningtype,
            storagepolicy=storagepolicy,
            storagetype=storagetype,
            tags=tags,
            zoneid=zoneid,
        )
    )
