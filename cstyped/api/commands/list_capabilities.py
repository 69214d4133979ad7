# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.capabilities import Capabilities


class ListCapabilitiesRequest(Request):
    """The request of listCapabilities; `client.send` takes it and returns Capabilities."""

    command: ClassVar[str] = "listCapabilities"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> Capabilities:
        """Decode the answer."""
        from ...models.capabilities import Capabilities

        return envelope.object(Capabilities)


def list_capabilities(client: BaseClient) -> Capabilities:
    """List what this cloud supports and how it is set up for the caller.

    Returns:
        Capabilities.
    """
    return client.send(ListCapabilitiesRequest())
