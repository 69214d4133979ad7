# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.encoding import FlatMap
from cstyped.model import Request, Wire
from cstyped.params import CommaList, Pairs

from ..types import DiskCacheMode, OfferingStorageType, ProvisioningType

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient

    from ..models.disk_offering import DiskOffering


class CreateDiskOfferingRequest(Request):
    """The request of createDiskOffering; `client.send` takes it and returns DiskOffering."""

    command: ClassVar[str] = "createDiskOffering"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()})
    name: str
    bytesreadrate: int | None = None
    bytesreadratemax: int | None = None
    bytesreadratemaxlength: int | None = None
    byteswriterate: int | None = None
    byteswriteratemax: int | None = None
    byteswriteratemaxlength: int | None = None
    cachemode: DiskCacheMode | None = None
    customized: bool | None = None
    customizediops: bool | None = None
    details: Pairs | None = None
    disksize: int | None = None
    disksizestrictness: bool | None = None
    displayoffering: bool | None = None
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    encrypt: bool | None = None
    hypervisorsnapshotreserve: int | None = None
    iopsreadrate: int | None = None
    iopsreadratemax: int | None = None
    iopsreadratemaxlength: int | None = None
    iopswriterate: int | None = None
    iopswriteratemax: int | None = None
    iopswriteratemaxlength: int | None = None
    maxiops: int | None = None
    miniops: int | None = None
    provisioningtype: ProvisioningType | None = None
    storagepolicy: str | None = None
    storagetype: OfferingStorageType | None = None
    tags: CommaList[str] | None = None
    zoneid: CommaList[str] | None = None

    def parse(self, envelope: Envelope) -> DiskOffering:
        """Decode the answer."""
        from ..models.disk_offering import DiskOffering

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
        cachemode: how the hypervisor caches writes to the disk [since 4.14]
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
        provisioningtype: thin, sparse or fat disks
        storagepolicy: the vSphere storage policy (VMware) (VsphereStoragePolicy id) [since
            4.15]
        storagetype: on the host itself or on shared storage
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
