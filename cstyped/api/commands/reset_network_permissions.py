# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ResetNetworkPermissionsRequest(Request):
    """The request of resetNetworkPermissions; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "resetNetworkPermissions"
    networkid: str
    """the network (Network id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def reset_network_permissions(client: BaseClient, *, networkid: str) -> Success:
    """Revoke every permission to deploy into a network.

    Since CloudStack 4.17.0.

    Args:
        networkid: the network (Network id)

    Returns:
        Success.
    """
    return client.send(ResetNetworkPermissionsRequest(networkid=networkid))
