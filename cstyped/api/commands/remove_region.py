# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class RemoveRegionRequest(Request):
    """The request of removeRegion; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "removeRegion"
    id: int
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def remove_region(client: BaseClient, *, id: int) -> Success:
    """Forget a region.

    Args:
        id: the resource

    Returns:
        Success.
    """
    return client.send(RemoveRegionRequest(id=id))
