# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteVPCRequest(Request):
    """The request of deleteVPC; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteVPC"
    id: str
    """the resource (Vpc id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_vpc(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a VPC that has no tiers any more.

    Args:
        id: the resource (Vpc id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteVPCRequest(id=id))
