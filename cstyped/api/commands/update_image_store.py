# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.image_store import ImageStore


class UpdateImageStoreRequest(Request):
    """The request of updateImageStore; `client.send` takes it and returns ImageStore."""

    command: ClassVar[str] = "updateImageStore"
    id: str
    """the resource (ImageStore id)"""
    capacitybytes: int | None = None
    """capacity in bytes, until the store has been measured"""
    name: str | None = None
    """the name"""
    readonly: bool | None = None
    """nothing new is stored here"""

    def parse(self, envelope: Envelope) -> ImageStore:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.object(ImageStore)


def update_image_store(
    client: BaseClient,
    *,
    id: str,
    capacitybytes: int | None = None,
    name: str | None = None,
    readonly: bool | None = None,
) -> ImageStore:
    """Change an image store's name or capacity, or make it read-only.

    Since CloudStack 4.15.0.

    Args:
        id: the resource (ImageStore id)
        capacitybytes: capacity in bytes, until the store has been measured
        name: the name
        readonly: nothing new is stored here

    Returns:
        ImageStore.
    """
    return client.send(
        UpdateImageStoreRequest(id=id, capacitybytes=capacitybytes, name=name, readonly=readonly)
    )
