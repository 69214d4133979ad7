# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import VOLUME_REPAIR_VALUES, VolumeRepair

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class CheckVolumeRequest(Request):
    """The request of checkVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "checkVolume"
    wire: ClassVar[Wire] = Wire(any_case={"repair": VOLUME_REPAIR_VALUES})
    id: str
    """the resource (Volume id)"""
    repair: VolumeRepair | None = None
    """which faults of the volume to mend: LEAKS or ALL, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def check_volume(client: BaseClient, *, id: str, repair: VolumeRepair | None = None) -> Job[Volume]:
    """Look for errors in a volume's disk image and repair them if asked; KVM only.

    Since CloudStack 4.19.1.

    Args:
        id: the resource (Volume id)
        repair: which faults of the volume to mend: LEAKS or ALL, in upper or lower case

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(CheckVolumeRequest(id=id, repair=repair))
