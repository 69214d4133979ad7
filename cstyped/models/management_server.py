# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ManagementServer, as the server answers it (ManagementServerResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ManagementServerState
from .management_server_peer import ManagementServerPeer


class ManagementServer(Model):
    """ManagementServer, as the server answers it (ManagementServerResponse).

    Answered by listManagementServers.
    """

    id: str
    name: str | None = None
    agents: list[str] | None = None
    agentscount: int | None = None
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
    osdistribution: str | None = None
    peers: list[ManagementServerPeer] | None = None
    pendingjobscount: int | None = None
    serviceip: str | None = None
    state: ManagementServerState | None = None
    version: str | None = None
