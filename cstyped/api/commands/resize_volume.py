# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class ResizeVolumeRequest(Request):
    """The request of resizeVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "resizeVolume"
    id: str
    """the resource (Volume id)"""
    automigrate: bool | None = None
    """move the volume to another pool if the new offering demands it [since 4.20.1]"""
    diskofferingid: str | None = None
    """the disk offering (DiskOffering id)"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    shrinkok: bool | None = None
    """agree that the volume gets smaller"""
    size: int | None = None
    """new size in GiB"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def resize_volume(
    client: BaseClient,
    *,
    id: str,
    automigrate: bool | None = None,
    diskofferingid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
    size: int | None = None,
) -> Job[Volume]:
    """Change a volume's size or its disk offering.

    Args:
        id: the resource (Volume id)
        automigrate: move the volume to another pool if the new offering demands it [since
            4.20.1]
        diskofferingid: the disk offering (DiskOffering id)
        maxiops: upper limit of I/O operations per second
        miniops: lower limit of I/O operations per second
        shrinkok: agree that the volume gets smaller
        size: new size in GiB

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        ResizeVolumeRequest(
            id=id,
            automigrate=automigrate,
            diskofferingid=diskofferingid,
            maxiops=maxiops,
            miniops=miniops,
            shrinkok=shrinkok,
            size=size,
        )
    )
