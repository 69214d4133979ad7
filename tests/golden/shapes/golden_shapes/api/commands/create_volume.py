# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class CreateVolumeRequest(Request):
    """The request of createVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "createVolume"
    name: str
    """the name"""
    diskofferingid: str | None = None
    """the disk offering (DiskOffering id)"""
    size: int | None = None
    """size in GiB, for an offering with custom size"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def create_volume(
    client: BaseClient, *, name: str, diskofferingid: str | None = None, size: int | None = None
) -> Job[Volume]:
    """Makes a volume.

    Args:
        name: the name
        diskofferingid: the disk offering (DiskOffering id)
        size: size in GiB, for an offering with custom size

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(CreateVolumeRequest(name=name, diskofferingid=diskofferingid, size=size))
