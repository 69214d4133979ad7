# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeletePrivateGatewayRequest(Request):
    """The request of deletePrivateGateway; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deletePrivateGateway"
    id: str
    """the resource (PrivateGateway id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_private_gateway(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a private gateway from its VPC.

    Args:
        id: the resource (PrivateGateway id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeletePrivateGatewayRequest(id=id))
