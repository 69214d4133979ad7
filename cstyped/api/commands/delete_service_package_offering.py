# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteServicePackageOfferingRequest(Request):
    """The request of deleteServicePackageOffering; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteServicePackageOffering"
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_service_package_offering(client: BaseClient, *, id: str) -> Success:
    """Delete a NetScaler service package.

    Args:
        id: the resource

    Returns:
        Success.
    """
    return client.send(DeleteServicePackageOfferingRequest(id=id))
