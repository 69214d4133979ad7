# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteGpuCardRequest(Request):
    """The request of deleteGpuCard; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteGpuCard"
    id: str
    """the resource (GpuCard id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_gpu_card(client: BaseClient, *, id: str) -> Success:
    """Delete a GPU card model from the catalogue.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (GpuCard id)

    Returns:
        Success.
    """
    return client.send(DeleteGpuCardRequest(id=id))
