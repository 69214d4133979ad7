# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteStoragePoolRequest(Request):
    """The request of deleteStoragePool; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteStoragePool"
    id: str
    """the resource (StoragePool id)"""
    forced: bool | None = None
    """expunge destroyed volumes that are still in the pool"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_storage_pool(client: BaseClient, *, id: str, forced: bool | None = None) -> Success:
    """Remove a primary storage pool that is in maintenance.

    Args:
        id: the resource (StoragePool id)
        forced: expunge destroyed volumes that are still in the pool

    Returns:
        Success.
    """
    return client.send(DeleteStoragePoolRequest(id=id, forced=forced))
