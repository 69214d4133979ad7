# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ManagementServerState


class ManagementServerMaintenance(Model):
    """ManagementServerMaintenance, as the server answers it
    (ManagementServerMaintenanceResponse).

    Answered by cancelMaintenance, cancelShutdown, prepareForMaintenance, prepareForShutdown,
    readyForShutdown, triggerShutdown.
    """

    agents: list[str] | None = None
    """ids of the hosts and system machines connected to this server"""
    agentscount: int | None = None
    """how many agents are connected to this server"""
    jobid: str | None = None
    """id of the last job on the management server maintenance"""
    jobstatus: int | None = None
    """status of the last job on the management server maintenance: 0 pending, 1 done, 2 failed"""
    maintenanceinitiated: bool | None = None
    """whether maintenance has begun"""
    managementserverid: str | None = None
    """id of the management server"""
    pendingjobscount: int | None = None
    """jobs that are still running"""
    readyforshutdown: bool | None = None
    """whether nothing is left to wait for"""
    shutdowntriggered: bool | None = None
    """whether a shutdown has begun"""
    state: ManagementServerState | None = None
    """state of the management server"""
