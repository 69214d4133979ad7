# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network_permission import NetworkPermission


class ListNetworkPermissionsRequest(Request):
    """The request of listNetworkPermissions; `client.send` takes it and returns
    ListResult[NetworkPermission].
    """

    command: ClassVar[str] = "listNetworkPermissions"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    networkid: str
    """only those in this network (Network id)"""

    def parse(self, envelope: Envelope) -> ListResult[NetworkPermission]:
        """Decode the answer."""
        from ...models.network_permission import NetworkPermission

        return envelope.list(NetworkPermission)


def list_network_permissions(
    client: BaseClient, *, networkid: str
) -> ListResult[NetworkPermission]:
    """List the accounts and projects that may deploy into a network.

    Since CloudStack 4.17.0.

    Args:
        networkid: only those in this network (Network id)

    Returns:
        ListResult[NetworkPermission]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListNetworkPermissionsRequest(networkid=networkid))
