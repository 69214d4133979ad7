# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteStratosphereSspRequest(Request):
    """The request of deleteStratosphereSsp; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteStratosphereSsp"
    hostid: str
    """the host (Host id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_stratosphere_ssp(client: BaseClient, *, hostid: str) -> Success:
    """Unregister a Stratosphere SSP server.

    Args:
        hostid: the host (Host id)

    Returns:
        Success.
    """
    return client.send(DeleteStratosphereSspRequest(hostid=hostid))
