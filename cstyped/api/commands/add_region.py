# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.region import Region


class AddRegionRequest(Request):
    """The request of addRegion; `client.send` takes it and returns Region."""

    command: ClassVar[str] = "addRegion"
    endpoint: str
    """URL of the service"""
    id: int
    """the resource"""
    name: str
    """the name"""

    def parse(self, envelope: Envelope) -> Region:
        """Decode the answer."""
        from ...models.region import Region

        return envelope.object(Region)


def add_region(client: BaseClient, *, endpoint: str, id: int, name: str) -> Region:
    """Register a region: another CloudStack installation and its endpoint.

    Args:
        endpoint: URL of the service
        id: the resource
        name: the name

    Returns:
        Region.
    """
    return client.send(AddRegionRequest(endpoint=endpoint, id=id, name=name))
