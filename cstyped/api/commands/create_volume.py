# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class CreateVolumeRequest(Request):
    """The request of createVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "createVolume"
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin)"""
    diskofferingid: str | None = None
    """the disk offering (DiskOffering id)"""
    displayvolume: bool | None = None
    """show the volume to its users"""
    domainid: str | None = None
    """the domain (Domain id)"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    name: str | None = None
    """the name"""
    projectid: str | None = None
    """the project (Project id)"""
    size: int | None = None
    """size in GiB, for an offering with custom size"""
    snapshotid: str | None = None
    """the snapshot (Snapshot id)"""
    virtualmachineid: str | None = None
    """the machine that gets the volume; goes together with `snapshotid` (VirtualMachine id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def create_volume(
    client: BaseClient,
    *,
    account: str | None = None,
    customid: str | None = None,
    diskofferingid: str | None = None,
    displayvolume: bool | None = None,
    domainid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    name: str | None = None,
    projectid: str | None = None,
    size: int | None = None,
    snapshotid: str | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> Job[Volume]:
    """Create a data volume, from a disk offering or from a snapshot.

    Args:
        account: name of the owning account; goes together with `domainid`
        customid: UUID that the new resource shall have (root admin)
        diskofferingid: the disk offering (DiskOffering id)
        displayvolume: show the volume to its users
        domainid: the domain (Domain id)
        maxiops: upper limit of I/O operations per second
        miniops: lower limit of I/O operations per second
        name: the name
        projectid: the project (Project id)
        size: size in GiB, for an offering with custom size
        snapshotid: the snapshot (Snapshot id)
        virtualmachineid: the machine that gets the volume; goes together with `snapshotid`
            (VirtualMachine id)
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        CreateVolumeRequest(
            account=account,
            customid=customid,
            diskofferingid=diskofferingid,
            displayvolume=displayvolume,
            domainid=domainid,
            maxiops=maxiops,
            miniops=miniops,
            name=name,
            projectid=projectid,
            size=size,
            snapshotid=snapshotid,
            virtualmachineid=virtualmachineid,
            zoneid=zoneid,
        )
    )
