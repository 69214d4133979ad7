# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class RemoveManagementServerRequest(Request):
    """The request of removeManagementServer; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "removeManagementServer"
    id: str
    """the resource (ManagementServer id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def remove_management_server(client: BaseClient, *, id: str) -> Success:
    """Forget a management server that is down for good.

    Args:
        id: the resource (ManagementServer id)

    Returns:
        Success.
    """
    return client.send(RemoveManagementServerRequest(id=id))
