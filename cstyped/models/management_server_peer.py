# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ManagementServerState


class ManagementServerPeer(Model):
    """ManagementServerPeer, as the server answers it (PeerManagementServerNodeResponse)."""

    jobid: str | None = None
    """id of the last job on the management server peer"""
    jobstatus: int | None = None
    """status of the last job on the management server peer: 0 pending, 1 done, 2 failed"""
    lastupdated: datetime | None = None
    """when it was changed last"""
    peerid: str | None = None
    """id of the other server"""
    peermsid: str | None = None
    """number of the other server"""
    peername: str | None = None
    """name of the other server"""
    peerrunid: str | None = None
    """number of the other server's run"""
    peerserviceip: str | None = None
    """IP address of the other server"""
    peerserviceport: str | None = None
    """port for talk between the servers"""
    peerstate: str | None = None
    """how this server sees the other one"""
    state: ManagementServerState | None = None
    """state of the management server peer"""
