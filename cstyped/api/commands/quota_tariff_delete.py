# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class QuotaTariffDeleteRequest(Request):
    """The request of quotaTariffDelete; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "quotaTariffDelete"
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def quota_tariff_delete(client: BaseClient, *, id: str) -> Success:
    """Delete a tariff; costs already charged stay.

    Since CloudStack 4.18.0.0.

    Args:
        id: the resource

    Returns:
        Success.
    """
    return client.send(QuotaTariffDeleteRequest(id=id))
