# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteZoneRequest(Request):
    """The request of deleteZone; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteZone"
    id: str
    """the resource (Zone id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_zone(client: BaseClient, *, id: str) -> Success:
    """Delete a zone that has been emptied.

    Args:
        id: the resource (Zone id)

    Returns:
        Success.
    """
    return client.send(DeleteZoneRequest(id=id))
