# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.console_endpoint import ConsoleEndpoint


class CreateConsoleEndpointRequest(Request):
    """The request of createConsoleEndpoint; `client.send` takes it and returns ConsoleEndpoint."""

    command: ClassVar[str] = "createConsoleEndpoint"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"token"}))
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    token: str | None = None
    """extra secret that the viewer must show"""

    def parse(self, envelope: Envelope) -> ConsoleEndpoint:
        """Decode the answer."""
        from ...models.console_endpoint import ConsoleEndpoint

        return envelope.object(ConsoleEndpoint)


def create_console_endpoint(
    client: BaseClient, *, virtualmachineid: str, token: str | None = None
) -> ConsoleEndpoint:
    """Get a URL and a token for a virtual machine's console.

    Since CloudStack 4.18.0.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        token: extra secret that the viewer must show

    Returns:
        ConsoleEndpoint.
    """
    return client.send(CreateConsoleEndpointRequest(virtualmachineid=virtualmachineid, token=token))
