# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ConsoleEndpointWebsocket, as the server answers it (ConsoleEndpointWebsocketResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ConsoleEndpointWebsocket(Model):
    """ConsoleEndpointWebsocket, as the server answers it (ConsoleEndpointWebsocketResponse)."""

    extra: str | None = None
    host: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    path: str | None = None
    port: str | None = None
    token: str | None = None
