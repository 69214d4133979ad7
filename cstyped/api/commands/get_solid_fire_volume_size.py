# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.solid_fire_volume_size import SolidFireVolumeSize


class GetSolidFireVolumeSizeRequest(Request):
    """The request of getSolidFireVolumeSize; `client.send` takes it and returns
    SolidFireVolumeSize.
    """

    command: ClassVar[str] = "getSolidFireVolumeSize"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    volumeid: str
    """the volume"""

    def parse(self, envelope: Envelope) -> SolidFireVolumeSize:
        """Decode the answer."""
        from ...models.solid_fire_volume_size import SolidFireVolumeSize

        return envelope.object(SolidFireVolumeSize)


def get_solid_fire_volume_size(client: BaseClient, *, volumeid: str) -> SolidFireVolumeSize:
    """Return the size that SolidFire gives a volume.

    Args:
        volumeid: the volume

    Returns:
        SolidFireVolumeSize.
    """
    return client.send(GetSolidFireVolumeSizeRequest(volumeid=volumeid))
