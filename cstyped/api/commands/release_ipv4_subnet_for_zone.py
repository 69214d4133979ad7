# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.zone_ipv4_subnet import ZoneIpv4Subnet


class ReleaseIpv4SubnetForZoneRequest(Request):
    """The request of releaseIpv4SubnetForZone; `client.send` takes it and returns
    Job[ZoneIpv4Subnet].
    """

    command: ClassVar[str] = "releaseIpv4SubnetForZone"
    id: str
    """the resource (ZoneIpv4Subnet id)"""

    def parse(self, envelope: Envelope) -> Job[ZoneIpv4Subnet]:
        """Decode the answer."""
        from ...models.zone_ipv4_subnet import ZoneIpv4Subnet

        return envelope.job(ZoneIpv4Subnet)


def release_ipv4_subnet_for_zone(client: BaseClient, *, id: str) -> Job[ZoneIpv4Subnet]:
    """Open a dedicated IPv4 subnet to everyone again.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (ZoneIpv4Subnet id)

    Returns:
        The job; `.result()` waits for it and gives the ZoneIpv4Subnet.
    """
    return client.send(ReleaseIpv4SubnetForZoneRequest(id=id))
