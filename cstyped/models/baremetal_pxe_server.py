# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BaremetalPxeServer, as the server answers it (BaremetalPxeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class BaremetalPxeServer(Model):
    """BaremetalPxeServer, as the server answers it (BaremetalPxeResponse).

    Answered by addBaremetalPxeKickStartServer, addBaremetalPxePingServer,
    listBaremetalPxeServers.
    """

    id: str
    jobid: str | None = None
    jobstatus: int | None = None
    physicalnetworkid: str | None = None
    provider: str | None = None
    url: str | None = None
