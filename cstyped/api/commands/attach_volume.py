# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class AttachVolumeRequest(Request):
    """The request of attachVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "attachVolume"
    id: str
    """the resource (Volume id)"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    deviceid: int | None = None
    """slot on the machine, from 0 for the root disk; left out, the next free one"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def attach_volume(
    client: BaseClient, *, id: str, virtualmachineid: str, deviceid: int | None = None
) -> Job[Volume]:
    """Plug a data volume into a virtual machine.

    Args:
        id: the resource (Volume id)
        virtualmachineid: the virtual machine (VirtualMachine id)
        deviceid: slot on the machine, from 0 for the root disk; left out, the next free one

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        AttachVolumeRequest(id=id, virtualmachineid=virtualmachineid, deviceid=deviceid)
    )
