# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class ChangeOfferingForVolumeRequest(Request):
    """The request of changeOfferingForVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "changeOfferingForVolume"
    diskofferingid: str
    """the disk offering (DiskOffering id)"""
    id: str
    """the resource (Volume id)"""
    automigrate: bool | None = None
    """move the volume to another pool if the new offering demands it"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    shrinkok: bool | None = None
    """agree that the volume gets smaller"""
    size: int | None = None
    """new size in GiB, for an offering with custom size"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def change_offering_for_volume(
    client: BaseClient,
    *,
    diskofferingid: str,
    id: str,
    automigrate: bool | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
    size: int | None = None,
) -> Job[Volume]:
    """Move a volume to another disk offering, with its size and IOPS if asked.

    Since CloudStack 4.17.

    Args:
        diskofferingid: the disk offering (DiskOffering id)
        id: the resource (Volume id)
        automigrate: move the volume to another pool if the new offering demands it
        maxiops: upper limit of I/O operations per second
        miniops: lower limit of I/O operations per second
        shrinkok: agree that the volume gets smaller
        size: new size in GiB, for an offering with custom size

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        ChangeOfferingForVolumeRequest(
            diskofferingid=diskofferingid,
            id=id,
            automigrate=automigrate,
            maxiops=maxiops,
            miniops=miniops,
            shrinkok=shrinkok,
            size=size,
        )
    )
