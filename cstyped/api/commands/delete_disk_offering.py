# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteDiskOfferingRequest(Request):
    """The request of deleteDiskOffering; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteDiskOffering"
    id: str
    """the resource (DiskOffering id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_disk_offering(client: BaseClient, *, id: str) -> Success:
    """Withdraw a disk offering; volumes made from it stay.

    Args:
        id: the resource (DiskOffering id)

    Returns:
        Success.
    """
    return client.send(DeleteDiskOfferingRequest(id=id))
