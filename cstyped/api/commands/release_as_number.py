# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ReleaseASNumberRequest(Request):
    """The request of releaseASNumber; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "releaseASNumber"
    asnumber: int
    """BGP autonomous system number"""
    zoneid: str
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def release_as_number(client: BaseClient, *, asnumber: int, zoneid: str) -> Success:
    """Give an AS number back to its zone.

    Since CloudStack 4.20.0.

    Args:
        asnumber: BGP autonomous system number
        zoneid: the zone (Zone id)

    Returns:
        Success.
    """
    return client.send(ReleaseASNumberRequest(asnumber=asnumber, zoneid=zoneid))
