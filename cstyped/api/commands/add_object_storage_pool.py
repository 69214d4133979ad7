# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.object_storage_pool import ObjectStoragePool


class AddObjectStoragePoolRequest(Request):
    """The request of addObjectStoragePool; `client.send` takes it and returns ObjectStoragePool."""

    command: ClassVar[str] = "addObjectStoragePool"
    wire: ClassVar[Wire] = Wire(
        maps={"details": PairMap()}, secrets=frozenset({"details"}), empty_lists={"tags": "omitted"}
    )
    name: str
    """the name"""
    provider: str
    """name of the provider"""
    url: str
    """the URL"""
    details: Pairs | None = None
    """access data and settings of the store"""
    size: int | None = None
    """capacity in GiB, for supervision [since 4.21]"""
    tags: CommaList[str] | None = None
    """tags of the object store, a comma list"""

    def parse(self, envelope: Envelope) -> ObjectStoragePool:
        """Decode the answer."""
        from ...models.object_storage_pool import ObjectStoragePool

        return envelope.object(ObjectStoragePool)


def add_object_storage_pool(
    client: BaseClient,
    *,
    name: str,
    provider: str,
    url: str,
    details: Pairs | None = None,
    size: int | None = None,
    tags: CommaList[str] | None = None,
) -> ObjectStoragePool:
    """Register an object store in which users can create buckets.

    Since CloudStack 4.19.0.

    Args:
        name: the name
        provider: name of the provider
        url: the URL
        details: access data and settings of the store
        size: capacity in GiB, for supervision [since 4.21]
        tags: tags of the object store, a comma list

    Returns:
        ObjectStoragePool.
    """
    return client.send(
        AddObjectStoragePoolRequest(
            name=name, provider=provider, url=url, details=details, size=size, tags=tags
        )
    )
