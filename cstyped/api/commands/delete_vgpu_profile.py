# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteVgpuProfileRequest(Request):
    """The request of deleteVgpuProfile; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteVgpuProfile"
    id: str
    """the resource (VgpuProfile id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_vgpu_profile(client: BaseClient, *, id: str) -> Success:
    """Delete a vGPU profile from its GPU card.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (VgpuProfile id)

    Returns:
        Success.
    """
    return client.send(DeleteVgpuProfileRequest(id=id))
