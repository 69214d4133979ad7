# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.infrastructure import Infrastructure


class ListInfrastructureRequest(Request):
    """The request of listInfrastructure; `client.send` takes it and returns Infrastructure."""

    command: ClassVar[str] = "listInfrastructure"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> Infrastructure:
        """Decode the answer."""
        from ...models.infrastructure import Infrastructure

        return envelope.object(Infrastructure)


def list_infrastructure(client: BaseClient) -> Infrastructure:
    """Count the zones, pods, hosts and other parts of the cloud.

    Since CloudStack 4.9.3.

    Returns:
        Infrastructure.
    """
    return client.send(ListInfrastructureRequest())
