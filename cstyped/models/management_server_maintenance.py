# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ManagementServerMaintenance, as the server answers it (ManagementServerMaintenanceResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ManagementServerState


class ManagementServerMaintenance(Model):
    """ManagementServerMaintenance, as the server answers it (ManagementServerMaintenanceResponse).

    Answered by cancelMaintenance, cancelShutdown, prepareForMaintenance, prepareForShutdown,
    readyForShutdown, triggerShutdown.
    """

    agents: list[str] | None = None
    agentscount: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maintenanceinitiated: bool | None = None
    managementserverid: str | None = None
    pendingjobscount: int | None = None
    readyforshutdown: bool | None = None
    shutdowntriggered: bool | None = None
    state: ManagementServerState | None = None
