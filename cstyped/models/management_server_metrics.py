# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cstyped.runtime import Model

from ..types import ManagementServerState
from .management_server_peer import ManagementServerPeer

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Serviceip:
        @deprecated("use ipaddress instead")
        def __get__(self, model: ManagementServerMetrics, owner: object = None) -> str | None: ...
        def __set__(self, model: ManagementServerMetrics, value: str | None) -> None: ...


class ManagementServerMetrics(Model):
    """ManagementServerMetrics, as the server answers it (ManagementServerMetricsResponse).

    Answered by listManagementServersMetrics.
    """

    id: str
    """id of the management server metrics"""
    name: str
    """name of the management server metrics"""
    agentcount: int | None = None
    """hosts and system machines connected to this server"""
    agents: list[str] | None = None
    """ids of the hosts and system machines connected to this server"""
    agentscount: int | None = None
    """how many agents are connected to this server"""
    availableprocessors: int | None = None
    """processors that the JVM may use"""
    collectiontime: datetime | None = None
    """when the figures were gathered"""
    cpuload: str | None = None
    """CPU load, as a percentage text, e.g. `49.83 %`"""
    dbislocal: bool | None = None
    """whether the database runs on the same machine"""
    heapmemorytotal: int | None = None
    """bytes that the Java heap may take"""
    heapmemoryused: int | None = None
    """bytes that the Java heap takes now"""
    ipaddress: str | None = None
    """where the server is reached"""
    javadistribution: str | None = None
    """maker and name of the Java runtime"""
    javaversion: str | None = None
    """version of the Java runtime"""
    jobid: str | None = None
    """id of the last job on the management server metrics"""
    jobstatus: int | None = None
    """status of the last job on the management server metrics: 0 pending, 1 done, 2 failed"""
    kernelversion: str | None = None
    """version of the kernel"""
    lastagents: list[str] | None = None
    """ids of the agents connected before the last stop or maintenance"""
    lastboottime: datetime | None = None
    """when the machine under it was booted"""
    lastserverstart: datetime | None = None
    """when it was started last"""
    lastserverstop: datetime | None = None
    """when it was stopped last"""
    loginfo: str | None = None
    """log files with their sizes, as text"""
    osdistribution: str | None = None
    """name of the Linux distribution"""
    peers: list[ManagementServerPeer] | None = None
    """the other management servers"""
    pendingjobscount: int | None = None
    """jobs that are still running"""
    if TYPE_CHECKING:
        serviceip: _Serviceip = _Serviceip()
        """IP address of the server. Deprecated since 4.20.1: use ipaddress instead; renamed;
        both have the same address
        """
    else:
        serviceip: str | None = None
    sessions: int | None = None
    """users logged in at this server"""
    state: ManagementServerState
    """state of the management server metrics"""
    systemcycleusage: list[int] | None = None
    """clock ticks spent for users, for the system, and idle"""
    systemloadaverages: list[float] | None = None
    """mean load of the last 1, 5 and 15 minutes"""
    systemmemoryfree: str | None = None
    """memory that the machine has free, as text with unit"""
    systemmemorytotal: str | None = None
    """memory of the machine, as text with unit"""
    systemmemoryused: str | None = None
    """memory taken by the server, as text with unit"""
    systemmemoryvirtualsize: str | None = None
    """virtual size of the server's process, as text with unit"""
    systemtotalcpucycles: float | None = None
    """MHz of all processors together"""
    threadsblockedcount: int | None = None
    """threads that wait for a lock"""
    threadsdaemoncount: int | None = None
    """threads in the background"""
    threadsrunnablecount: int | None = None
    """threads at work"""
    threadsteminatedcount: int | None = None
    """threads that have ended"""
    threadstotalcount: int | None = None
    """threads in all"""
    threadswaitingcount: int | None = None
    """threads that wait"""
    usageislocal: bool | None = None
    """whether a usage server runs on the same machine"""
    version: str | None = None
    """release that the server runs"""
