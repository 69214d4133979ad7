# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteHostRequest(Request):
    """The request of deleteHost; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteHost"
    id: str
    """the resource (Host id)"""
    forced: bool | None = None
    """go ahead with machines on the host: HA restarts some, the others stop"""
    forcedestroylocalstorage: bool | None = None
    """destroy the machines on the host's own disks too"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_host(
    client: BaseClient,
    *,
    id: str,
    forced: bool | None = None,
    forcedestroylocalstorage: bool | None = None,
) -> Success:
    """Remove a host from its cluster, even with machines on it if forced.

    Args:
        id: the resource (Host id)
        forced: go ahead with machines on the host: HA restarts some, the others stop
        forcedestroylocalstorage: destroy the machines on the host's own disks too

    Returns:
        Success.
    """
    return client.send(
        DeleteHostRequest(id=id, forced=forced, forcedestroylocalstorage=forcedestroylocalstorage)
    )
