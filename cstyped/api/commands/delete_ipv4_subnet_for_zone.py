# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteIpv4SubnetForZoneRequest(Request):
    """The request of deleteIpv4SubnetForZone; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteIpv4SubnetForZone"
    id: str
    """the resource (ZoneIpv4Subnet id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_ipv4_subnet_for_zone(client: BaseClient, *, id: str) -> Job[Success]:
    """Take an IPv4 subnet away from its zone.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (ZoneIpv4Subnet id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteIpv4SubnetForZoneRequest(id=id))
