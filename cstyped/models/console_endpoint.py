# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model

from .console_endpoint_websocket import ConsoleEndpointWebsocket


class ConsoleEndpoint(Model):
    """ConsoleEndpoint, as the server answers it (CreateConsoleEndpointResponse).

    Answered by createConsoleEndpoint.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"url"})
    details: str | None = None
    """what went wrong, if something did"""
    jobid: str | None = None
    """id of the last job on the console endpoint"""
    jobstatus: int | None = None
    """status of the last job on the console endpoint: 0 pending, 1 done, 2 failed"""
    success: bool
    """whether it went well"""
    url: str | None = None
    """URL of the console"""
    websocket: ConsoleEndpointWebsocket | None = None
    """how to reach the console by web socket"""
