# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.storage_pool import StoragePool


class UpdateStoragePoolRequest(Request):
    """The request of updateStoragePool; `client.send` takes it and returns StoragePool."""

    command: ClassVar[str] = "updateStoragePool"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap()},
        secrets=frozenset({"details", "url"}),
        empty_lists={"tags": "clears"},
    )
    id: str
    """the resource (StoragePool id)"""
    capacitybytes: int | None = None
    """usable capacity in bytes"""
    capacityiops: int | None = None
    """I/O operations per second that may be handed out"""
    details: Pairs | None = None
    """further settings by key [since 4.19.0]"""
    enabled: bool | None = None
    """whether new volumes may be placed in the pool"""
    istagarule: bool | None = None
    """the tag is a JavaScript rule"""
    name: str | None = None
    """the name [since 4.15]"""
    tags: CommaList[str] | None = None
    """storage tags, a comma list; an empty list leaves none"""
    url: str | None = None
    """URL of the storage, e.g. `nfs://host/path` [since 4.19.0]"""

    def parse(self, envelope: Envelope) -> StoragePool:
        """Decode the answer."""
        from ...models.storage_pool import StoragePool

        return envelope.object(StoragePool)


def update_storage_pool(
    client: BaseClient,
    *,
    id: str,
    capacitybytes: int | None = None,
    capacityiops: int | None = None,
    details: Pairs | None = None,
    enabled: bool | None = None,
    istagarule: bool | None = None,
    name: str | None = None,
    tags: CommaList[str] | None = None,
    url: str | None = None,
) -> StoragePool:
    """Change a storage pool's name, tags or capacity, or enable or disable it.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (StoragePool id)
        capacitybytes: usable capacity in bytes
        capacityiops: I/O operations per second that may be handed out
        details: further settings by key [since 4.19.0]
        enabled: whether new volumes may be placed in the pool
        istagarule: the tag is a JavaScript rule
        name: the name [since 4.15]
        tags: storage tags, a comma list; an empty list leaves none
        url: URL of the storage, e.g. `nfs://host/path` [since 4.19.0]

    Returns:
        StoragePool.
    """
    return client.send(
        UpdateStoragePoolRequest(
            id=id,
            capacitybytes=capacitybytes,
            capacityiops=capacityiops,
            details=details,
            enabled=enabled,
            istagarule=istagarule,
            name=name,
            tags=tags,
            url=url,
        )
    )
