# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.volume import Volume


class RecoverVolumeRequest(Request):
    """The request of recoverVolume; `client.send` takes it and returns Volume."""

    command: ClassVar[str] = "recoverVolume"
    id: str
    """the resource (Volume id)"""

    def parse(self, envelope: Envelope) -> Volume:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.object(Volume)


def recover_volume(client: BaseClient, *, id: str) -> Volume:
    """Bring a destroyed volume back, before it is expunged.

    Since CloudStack 4.14.0.

    Args:
        id: the resource (Volume id)

    Returns:
        Volume.
    """
    return client.send(RecoverVolumeRequest(id=id))
