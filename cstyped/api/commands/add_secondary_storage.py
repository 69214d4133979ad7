# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.image_store import ImageStore


class AddSecondaryStorageRequest(Request):
    """The request of addSecondaryStorage; `client.send` takes it and returns ImageStore."""

    command: ClassVar[str] = "addSecondaryStorage"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"url"}))
    url: str
    """URL of the store, e.g. `nfs://host/path`"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ImageStore:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.object(ImageStore)


def add_secondary_storage(client: BaseClient, *, url: str, zoneid: str | None = None) -> ImageStore:
    """Add secondary storage to a zone by URL; addImageStore is its successor.

    Args:
        url: URL of the store, e.g. `nfs://host/path`
        zoneid: the zone (Zone id)

    Returns:
        ImageStore.
    """
    return client.send(AddSecondaryStorageRequest(url=url, zoneid=zoneid))
