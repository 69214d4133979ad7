# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.object_storage_pool import ObjectStoragePool


class UpdateObjectStoragePoolRequest(Request):
    """The request of updateObjectStoragePool; `client.send` takes it and returns
    ObjectStoragePool.
    """

    command: ClassVar[str] = "updateObjectStoragePool"
    id: str
    """the resource (ObjectStoragePool id)"""
    name: str | None = None
    """the name"""
    size: int | None = None
    """capacity in GiB; 0 ends the supervision [since 4.21]"""
    url: str | None = None
    """the URL"""

    def parse(self, envelope: Envelope) -> ObjectStoragePool:
        """Decode the answer."""
        from ...models.object_storage_pool import ObjectStoragePool

        return envelope.object(ObjectStoragePool)


def update_object_storage_pool(
    client: BaseClient,
    *,
    id: str,
    name: str | None = None,
    size: int | None = None,
    url: str | None = None,
) -> ObjectStoragePool:
    """Change an object store's name, URL or size.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (ObjectStoragePool id)
        name: the name
        size: capacity in GiB; 0 ends the supervision [since 4.21]
        url: the URL

    Returns:
        ObjectStoragePool.
    """
    return client.send(UpdateObjectStoragePoolRequest(id=id, name=name, size=size, url=url))
