# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.image_store import ImageStore


class AddImageStoreRequest(Request):
    """The request of addImageStore; `client.send` takes it and returns ImageStore."""

    command: ClassVar[str] = "addImageStore"
    wire: ClassVar[Wire] = Wire(maps={"details": PairMap()}, secrets=frozenset({"details", "url"}))
    provider: str
    """name of the provider"""
    details: Pairs | None = None
    """access data and settings of the store"""
    name: str | None = None
    """the name"""
    url: str | None = None
    """URL of the store, e.g. `nfs://host/path`"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ImageStore:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.object(ImageStore)


def add_image_store(
    client: BaseClient,
    *,
    provider: str,
    details: Pairs | None = None,
    name: str | None = None,
    url: str | None = None,
    zoneid: str | None = None,
) -> ImageStore:
    """Add an image store: the secondary storage for templates, ISOs and snapshots.

    Since CloudStack 4.2.0.

    Args:
        provider: name of the provider
        details: access data and settings of the store
        name: the name
        url: URL of the store, e.g. `nfs://host/path`
        zoneid: the zone (Zone id)

    Returns:
        ImageStore.
    """
    return client.send(
        AddImageStoreRequest(provider=provider, details=details, name=name, url=url, zoneid=zoneid)
    )
