# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.volume_iscsi_name import VolumeIscsiName


class GetVolumeiScsiNameRequest(Request):
    """The request of getVolumeiScsiName; `client.send` takes it and returns VolumeIscsiName."""

    command: ClassVar[str] = "getVolumeiScsiName"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    volumeid: str
    """the volume"""

    def parse(self, envelope: Envelope) -> VolumeIscsiName:
        """Decode the answer."""
        from ...models.volume_iscsi_name import VolumeIscsiName

        return envelope.object(VolumeIscsiName)


def get_volume_iscsi_name(client: BaseClient, *, volumeid: str) -> VolumeIscsiName:
    """Return the iSCSI name (IQN) of a volume on managed storage.

    Args:
        volumeid: the volume

    Returns:
        VolumeIscsiName.
    """
    return client.send(GetVolumeiScsiNameRequest(volumeid=volumeid))
