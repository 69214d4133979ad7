# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteASNRangeRequest(Request):
    """The request of deleteASNRange; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteASNRange"
    id: str
    """the resource (AsnRange id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_asn_range(client: BaseClient, *, id: str) -> Success:
    """Delete a range of AS numbers from its zone.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (AsnRange id)

    Returns:
        Success.
    """
    return client.send(DeleteASNRangeRequest(id=id))
