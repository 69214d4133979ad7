# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.management_server_maintenance import ManagementServerMaintenance


class TriggerShutdownRequest(Request):
    """The request of triggerShutdown; `client.send` takes it and returns
    ManagementServerMaintenance.
    """

    command: ClassVar[str] = "triggerShutdown"
    managementserverid: str
    """the management server (ManagementServer id)"""

    def parse(self, envelope: Envelope) -> ManagementServerMaintenance:
        """Decode the answer."""
        from ...models.management_server_maintenance import ManagementServerMaintenance

        return envelope.object(ManagementServerMaintenance)


def trigger_shutdown(client: BaseClient, *, managementserverid: str) -> ManagementServerMaintenance:
    """Shut a management server down once its jobs have finished.

    Since CloudStack 4.19.0.

    Args:
        managementserverid: the management server (ManagementServer id)

    Returns:
        ManagementServerMaintenance.
    """
    return client.send(TriggerShutdownRequest(managementserverid=managementserverid))
