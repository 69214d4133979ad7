# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteSecondaryStagingStoreRequest(Request):
    """The request of deleteSecondaryStagingStore; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteSecondaryStagingStore"
    id: str
    """the resource (ImageStore id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_secondary_staging_store(client: BaseClient, *, id: str) -> Success:
    """Delete a zone's staging store.

    Since CloudStack 4.2.0.

    Args:
        id: the resource (ImageStore id)

    Returns:
        Success.
    """
    return client.send(DeleteSecondaryStagingStoreRequest(id=id))
