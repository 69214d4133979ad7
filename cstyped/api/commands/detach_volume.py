# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class DetachVolumeRequest(Request):
    """The request of detachVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "detachVolume"
    deviceid: int | None = None
    """slot on the machine; goes together with `virtualmachineid`"""
    id: str | None = None
    """the resource (Volume id)"""
    virtualmachineid: str | None = None
    """the virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def detach_volume(
    client: BaseClient,
    *,
    deviceid: int | None = None,
    id: str | None = None,
    virtualmachineid: str | None = None,
) -> Job[Volume]:
    """Detach a volume from its virtual machine; the data stay.

    Args:
        deviceid: slot on the machine; goes together with `virtualmachineid`
        id: the resource (Volume id)
        virtualmachineid: the virtual machine (VirtualMachine id)

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        DetachVolumeRequest(deviceid=deviceid, id=id, virtualmachineid=virtualmachineid)
    )
