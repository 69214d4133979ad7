# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ManagementServerMetrics, as the server answers it (ManagementServerMetricsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ManagementServerState
from .management_server_peer import ManagementServerPeer


class ManagementServerMetrics(Model):
    """ManagementServerMetrics, as the server answers it (ManagementServerMetricsResponse).

    Answered by listManagementServersMetrics.
    """

    id: str
    name: str | None = None
    agentcount: int | None = None
    agents: list[str] | None = None
    agentscount: int | None = None
    availableprocessors: int | None = None
    collectiontime: datetime | None = None
    cpuload: str | None = None
    dbislocal: bool | None = None
    heapmemorytotal: int | None = None
    heapmemoryused: int | None = None
    ipaddress: str | None = None
    javadistribution: str | None = None
    javaversion: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    kernelversion: str | None = None
    lastagents: list[str] | None = None
    lastboottime: datetime | None = None
    lastserverstart: datetime | None = None
    lastserverstop: datetime | None = None
    loginfo: str | None = None
    osdistribution: str | None = None
    peers: list[ManagementServerPeer] | None = None
    pendingjobscount: int | None = None
    serviceip: str | None = None
    sessions: int | None = None
    state: ManagementServerState | None = None
    systemcycleusage: list[int] | None = None
    systemloadaverages: list[float] | None = None
    systemmemoryfree: str | None = None
    systemmemorytotal: str | None = None
    systemmemoryused: str | None = None
    systemmemoryvirtualsize: str | None = None
    systemtotalcpucycles: float | None = None
    threadsblockedcount: int | None = None
    threadsdaemoncount: int | None = None
    threadsrunnablecount: int | None = None
    threadsteminatedcount: int | None = None
    threadstotalcount: int | None = None
    threadswaitingcount: int | None = None
    usageislocal: bool | None = None
    version: str | None = None
