# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.region import Region


class UpdateRegionRequest(Request):
    """The request of updateRegion; `client.send` takes it and returns Region."""

    command: ClassVar[str] = "updateRegion"
    id: int
    """the resource"""
    endpoint: str | None = None
    """URL of the service"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> Region:
        """Decode the answer."""
        from ...models.region import Region

        return envelope.object(Region)


def update_region(
    client: BaseClient, *, id: int, endpoint: str | None = None, name: str | None = None
) -> Region:
    """Change a region's name or endpoint.

    Args:
        id: the resource
        endpoint: URL of the service
        name: the name

    Returns:
        Region.
    """
    return client.send(UpdateRegionRequest(id=id, endpoint=endpoint, name=name))
