# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.zone import Zone


class ListZonesRequest(Request):
    """The request of listZones; `client.send` takes it and returns ListResult[Zone]."""

    command: ClassVar[str] = "listZones"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Zone]:
        """Decode the answer."""
        from ...models.zone import Zone

        return envelope.list(Zone)


def list_zones(client: BaseClient, *, id: str | None = None) -> ListResult[Zone]:
    """List zones.

    Args:
        id: only the one with this id (Zone id)

    Returns:
        ListResult[Zone]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListZonesRequest(id=id))
