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
        def __get__(self, model: ManagementServer, owner: object = None) -> str | None: ...
        def __set__(self, model: ManagementServer, value: str | None) -> None: ...


class ManagementServer(Model):
    """ManagementServer, as the server answers it (ManagementServerResponse).

    Answered by listManagementServers.
    """

    id: str
    """id of the management server"""
    name: str
    """name of the management server"""
    agents: list[str] | None = None
    """ids of the hosts and system machines connected to this server"""
    agentscount: int | None = None
    """how many agents are connected to this server"""
    ipaddress: str | None = None
    """where the server is reached"""
    javadistribution: str | None = None
    """maker and name of the Java runtime"""
    javaversion: str | None = None
    """version of the Java runtime"""
    jobid: str | None = None
    """id of the last job on the management server"""
    jobstatus: int | None = None
    """status of the last job on the management server: 0 pending, 1 done, 2 failed"""
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
    state: ManagementServerState
    """state of the management server"""
    version: str | None = None
    """release that the server runs"""
