# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.image_store import ImageStore


class UpdateCloudToUseObjectStoreRequest(Request):
    """The request of updateCloudToUseObjectStore; `client.send` takes it and returns ImageStore."""

    command: ClassVar[str] = "updateCloudToUseObjectStore"
    wire: ClassVar[Wire] = Wire(maps={"details": PairMap()}, secrets=frozenset({"details", "url"}))
    provider: str
    """name of the provider"""
    details: Pairs | None = None
    """access data and settings of the store"""
    name: str | None = None
    """the name"""
    url: str | None = None
    """the URL"""

    def parse(self, envelope: Envelope) -> ImageStore:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.object(ImageStore)


def update_cloud_to_use_object_store(
    client: BaseClient,
    *,
    provider: str,
    details: Pairs | None = None,
    name: str | None = None,
    url: str | None = None,
) -> ImageStore:
    """Turn NFS secondary storage into staging and move on to an object store.

    Since CloudStack 4.3.0.

    Args:
        provider: name of the provider
        details: access data and settings of the store
        name: the name
        url: the URL

    Returns:
        ImageStore.
    """
    return client.send(
        UpdateCloudToUseObjectStoreRequest(provider=provider, details=details, name=name, url=url)
    )
