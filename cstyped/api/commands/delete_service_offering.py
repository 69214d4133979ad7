# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteServiceOfferingRequest(Request):
    """The request of deleteServiceOffering; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteServiceOffering"
    id: str
    """the resource (ServiceOffering id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_service_offering(client: BaseClient, *, id: str) -> Success:
    """Withdraw a service offering; machines made from it stay.

    Args:
        id: the resource (ServiceOffering id)

    Returns:
        Success.
    """
    return client.send(DeleteServiceOfferingRequest(id=id))
