# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.management_server_maintenance import ManagementServerMaintenance


class CancelMaintenanceRequest(Request):
    """The request of cancelMaintenance; `client.send` takes it and returns
    ManagementServerMaintenance.
    """

    command: ClassVar[str] = "cancelMaintenance"
    managementserverid: str
    """the management server (ManagementServer id)"""
    rebalance: bool | None = None
    """spread the agents over the servers again"""

    def parse(self, envelope: Envelope) -> ManagementServerMaintenance:
        """Decode the answer."""
        from ...models.management_server_maintenance import ManagementServerMaintenance

        return envelope.object(ManagementServerMaintenance)


def cancel_maintenance(
    client: BaseClient, *, managementserverid: str, rebalance: bool | None = None
) -> ManagementServerMaintenance:
    """Return a management server from maintenance to service.

    Since CloudStack 4.21.0.

    Args:
        managementserverid: the management server (ManagementServer id)
        rebalance: spread the agents over the servers again

    Returns:
        ManagementServerMaintenance.
    """
    return client.send(
        CancelMaintenanceRequest(managementserverid=managementserverid, rebalance=rebalance)
    )
