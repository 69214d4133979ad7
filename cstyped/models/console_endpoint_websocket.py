# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class ConsoleEndpointWebsocket(Model):
    """ConsoleEndpointWebsocket, as the server answers it (ConsoleEndpointWebsocketResponse)."""

    _secrets: ClassVar[frozenset[str]] = frozenset({"token"})
    extra: str | None = None
    """extra secret that the viewer must show"""
    host: str | None = None
    """host that serves the web socket"""
    jobid: str | None = None
    """id of the last job on the console endpoint websocket"""
    jobstatus: int | None = None
    """status of the last job on the console endpoint websocket: 0 pending, 1 done, 2 failed"""
    path: str | None = None
    """path of the web socket"""
    port: str | None = None
    """port of the web socket"""
    token: str | None = None
    """token for the web socket"""
