# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.management_server_maintenance import ManagementServerMaintenance


class ReadyForShutdownRequest(Request):
    """The request of readyForShutdown; `client.send` takes it and returns
    ManagementServerMaintenance.
    """

    command: ClassVar[str] = "readyForShutdown"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    managementserverid: str
    """the management server (ManagementServer id)"""

    def parse(self, envelope: Envelope) -> ManagementServerMaintenance:
        """Decode the answer."""
        from ...models.management_server_maintenance import ManagementServerMaintenance

        return envelope.object(ManagementServerMaintenance)


def ready_for_shutdown(
    client: BaseClient, *, managementserverid: str
) -> ManagementServerMaintenance:
    """Tell whether a management server has no more jobs and can be stopped.

    Since CloudStack 4.19.0.

    Args:
        managementserverid: the management server (ManagementServer id)

    Returns:
        ManagementServerMaintenance.
    """
    return client.send(ReadyForShutdownRequest(managementserverid=managementserverid))
