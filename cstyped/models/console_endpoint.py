# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ConsoleEndpoint, as the server answers it (CreateConsoleEndpointResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .console_endpoint_websocket import ConsoleEndpointWebsocket


class ConsoleEndpoint(Model):
    """ConsoleEndpoint, as the server answers it (CreateConsoleEndpointResponse).

    Answered by createConsoleEndpoint.
    """

    details: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    success: bool | None = None
    url: str | None = None
    websocket: ConsoleEndpointWebsocket | None = None
