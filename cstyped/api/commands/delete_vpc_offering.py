# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteVPCOfferingRequest(Request):
    """The request of deleteVPCOffering; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteVPCOffering"
    id: str
    """the resource (VpcOffering id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_vpc_offering(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a VPC offering that no VPC uses.

    Args:
        id: the resource (VpcOffering id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteVPCOfferingRequest(id=id))
