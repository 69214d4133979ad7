# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteTrafficMonitorRequest(Request):
    """The request of deleteTrafficMonitor; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteTrafficMonitor"
    id: str
    """the resource (Host id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_traffic_monitor(client: BaseClient, *, id: str) -> Success:
    """Remove a traffic monitor host from its zone.

    Args:
        id: the resource (Host id)

    Returns:
        Success.
    """
    return client.send(DeleteTrafficMonitorRequest(id=id))
