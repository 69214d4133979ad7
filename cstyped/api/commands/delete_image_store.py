# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteImageStoreRequest(Request):
    """The request of deleteImageStore; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteImageStore"
    id: str
    """the resource (ImageStore id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_image_store(client: BaseClient, *, id: str) -> Success:
    """Remove an image store that holds nothing any more.

    Since CloudStack 4.2.0.

    Args:
        id: the resource (ImageStore id)

    Returns:
        Success.
    """
    return client.send(DeleteImageStoreRequest(id=id))
