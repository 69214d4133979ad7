# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.volume_path import VolumePath


class GetPathForVolumeRequest(Request):
    """The request of getPathForVolume; `client.send` takes it and returns VolumePath."""

    command: ClassVar[str] = "getPathForVolume"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    volumeid: str
    """the volume"""

    def parse(self, envelope: Envelope) -> VolumePath:
        """Decode the answer."""
        from ...models.volume_path import VolumePath

        return envelope.object(VolumePath)


def get_path_for_volume(client: BaseClient, *, volumeid: str) -> VolumePath:
    """Return a volume's path on its storage, given the volume's id.

    Args:
        volumeid: the volume

    Returns:
        VolumePath.
    """
    return client.send(GetPathForVolumeRequest(volumeid=volumeid))
