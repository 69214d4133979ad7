# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteNetworkRequest(Request):
    """The request of deleteNetwork; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteNetwork"
    id: str
    """the resource (Network id)"""
    forced: bool | None = None
    """delete it even if its routers cannot be shut down"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_network(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Success]:
    """Delete a guest network that no virtual machine uses.

    Args:
        id: the resource (Network id)
        forced: delete it even if its routers cannot be shut down

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteNetworkRequest(id=id, forced=forced))
