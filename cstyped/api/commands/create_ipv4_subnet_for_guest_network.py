# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.guest_network_ipv4_subnet import GuestNetworkIpv4Subnet


class CreateIpv4SubnetForGuestNetworkRequest(Request):
    """The request of createIpv4SubnetForGuestNetwork; `client.send` takes it and returns
    Job[GuestNetworkIpv4Subnet].
    """

    command: ClassVar[str] = "createIpv4SubnetForGuestNetwork"
    parentid: str
    """the IPv4 subnet of the zone (ZoneIpv4Subnet id)"""
    cidrsize: int | None = None
    """prefix length of the IPv4 range to pick, e.g. 24"""
    subnet: str | None = None
    """IPv4 range in CIDR form"""

    def parse(self, envelope: Envelope) -> Job[GuestNetworkIpv4Subnet]:
        """Decode the answer."""
        from ...models.guest_network_ipv4_subnet import GuestNetworkIpv4Subnet

        return envelope.job(GuestNetworkIpv4Subnet)


def create_ipv4_subnet_for_guest_network(
    client: BaseClient, *, parentid: str, cidrsize: int | None = None, subnet: str | None = None
) -> Job[GuestNetworkIpv4Subnet]:
    """Carve an IPv4 subnet for a guest network out of a zone's subnet.

    Since CloudStack 4.20.0.

    Args:
        parentid: the IPv4 subnet of the zone (ZoneIpv4Subnet id)
        cidrsize: prefix length of the IPv4 range to pick, e.g. 24
        subnet: IPv4 range in CIDR form

    Returns:
        The job; `.result()` waits for it and gives the GuestNetworkIpv4Subnet.
    """
    return client.send(
        CreateIpv4SubnetForGuestNetworkRequest(parentid=parentid, cidrsize=cidrsize, subnet=subnet)
    )
