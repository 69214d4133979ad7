# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ManagementServerPeer, as the server answers it (PeerManagementServerNodeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ManagementServerState


class ManagementServerPeer(Model):
    """ManagementServerPeer, as the server answers it (PeerManagementServerNodeResponse)."""

    jobid: str | None = None
    jobstatus: int | None = None
    lastupdated: datetime | None = None
    peerid: str | None = None
    peermsid: str | None = None
    peername: str | None = None
    peerrunid: str | None = None
    peerserviceip: str | None = None
    peerserviceport: str | None = None
    peerstate: str | None = None
    state: ManagementServerState | None = None
