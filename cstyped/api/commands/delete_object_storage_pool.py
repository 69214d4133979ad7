# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteObjectStoragePoolRequest(Request):
    """The request of deleteObjectStoragePool; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteObjectStoragePool"
    id: str
    """the resource (ObjectStoragePool id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_object_storage_pool(client: BaseClient, *, id: str) -> Success:
    """Unregister an object store that has no buckets.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (ObjectStoragePool id)

    Returns:
        Success.
    """
    return client.send(DeleteObjectStoragePoolRequest(id=id))
