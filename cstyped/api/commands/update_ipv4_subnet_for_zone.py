# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.zone_ipv4_subnet import ZoneIpv4Subnet


class UpdateIpv4SubnetForZoneRequest(Request):
    """The request of updateIpv4SubnetForZone; `client.send` takes it and returns
    Job[ZoneIpv4Subnet].
    """

    command: ClassVar[str] = "updateIpv4SubnetForZone"
    id: str
    """the resource (ZoneIpv4Subnet id)"""
    subnet: str
    """IPv4 range in CIDR form"""

    def parse(self, envelope: Envelope) -> Job[ZoneIpv4Subnet]:
        """Decode the answer."""
        from ...models.zone_ipv4_subnet import ZoneIpv4Subnet

        return envelope.job(ZoneIpv4Subnet)


def update_ipv4_subnet_for_zone(client: BaseClient, *, id: str, subnet: str) -> Job[ZoneIpv4Subnet]:
    """Change the CIDR of a zone's IPv4 subnet.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (ZoneIpv4Subnet id)
        subnet: IPv4 range in CIDR form

    Returns:
        The job; `.result()` waits for it and gives the ZoneIpv4Subnet.
    """
    return client.send(UpdateIpv4SubnetForZoneRequest(id=id, subnet=subnet))
