# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.asn_range import AsnRange


class CreateASNRangeRequest(Request):
    """The request of createASNRange; `client.send` takes it and returns AsnRange."""

    command: ClassVar[str] = "createASNRange"
    endasn: int
    """last AS number of the range"""
    startasn: int
    """first AS number of the range"""
    zoneid: str
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> AsnRange:
        """Decode the answer."""
        from ...models.asn_range import AsnRange

        return envelope.object(AsnRange)


def create_asn_range(client: BaseClient, *, endasn: int, startasn: int, zoneid: str) -> AsnRange:
    """Give a zone a range of BGP AS numbers to hand out.

    Since CloudStack 4.20.0.

    Args:
        endasn: last AS number of the range
        startasn: first AS number of the range
        zoneid: the zone (Zone id)

    Returns:
        AsnRange.
    """
    return client.send(CreateASNRangeRequest(endasn=endasn, startasn=startasn, zoneid=zoneid))
