# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteVolumeRequest(Request):
    """The request of deleteVolume; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteVolume"
    id: str
    """the resource (Volume id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_volume(client: BaseClient, *, id: str) -> Success:
    """Delete a volume for good; detach it first.

    Args:
        id: the resource (Volume id)

    Returns:
        Success.
    """
    return client.send(DeleteVolumeRequest(id=id))
