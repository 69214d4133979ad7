# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import INDIRECT_AGENT_LB_ALGORITHM_VALUES, IndirectAgentLbAlgorithm

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.management_server_maintenance import ManagementServerMaintenance


class PrepareForMaintenanceRequest(Request):
    """The request of prepareForMaintenance; `client.send` takes it and returns
    ManagementServerMaintenance.
    """

    command: ClassVar[str] = "prepareForMaintenance"
    wire: ClassVar[Wire] = Wire(one_case={"algorithm": INDIRECT_AGENT_LB_ALGORITHM_VALUES})
    managementserverid: str
    """the management server (ManagementServer id)"""
    algorithm: IndirectAgentLbAlgorithm | None = None
    """how agents are spread over the remaining servers: static, roundrobin or shuffle"""
    forced: bool | None = None
    """begin maintenance when the waiting time is over, jobs or not"""

    def parse(self, envelope: Envelope) -> ManagementServerMaintenance:
        """Decode the answer."""
        from ...models.management_server_maintenance import ManagementServerMaintenance

        return envelope.object(ManagementServerMaintenance)


def prepare_for_maintenance(
    client: BaseClient,
    *,
    managementserverid: str,
    algorithm: IndirectAgentLbAlgorithm | None = None,
    forced: bool | None = None,
) -> ManagementServerMaintenance:
    """Drain a management server and hand its agents to others, for maintenance.

    Since CloudStack 4.21.0.

    Args:
        managementserverid: the management server (ManagementServer id)
        algorithm: how agents are spread over the remaining servers: static, roundrobin or
            shuffle
        forced: begin maintenance when the waiting time is over, jobs or not

    Returns:
        ManagementServerMaintenance.
    """
    return client.send(
        PrepareForMaintenanceRequest(
            managementserverid=managementserverid, algorithm=algorithm, forced=forced
        )
    )
