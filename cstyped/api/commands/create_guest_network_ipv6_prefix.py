# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.guest_network_ipv6_prefix import GuestNetworkIpv6Prefix


class CreateGuestNetworkIpv6PrefixRequest(Request):
    """The request of createGuestNetworkIpv6Prefix; `client.send` takes it and returns
    Job[GuestNetworkIpv6Prefix].
    """

    command: ClassVar[str] = "createGuestNetworkIpv6Prefix"
    prefix: str
    """IPv6 range in CIDR form, /56 or larger"""
    zoneid: str
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[GuestNetworkIpv6Prefix]:
        """Decode the answer."""
        from ...models.guest_network_ipv6_prefix import GuestNetworkIpv6Prefix

        return envelope.job(GuestNetworkIpv6Prefix)


def create_guest_network_ipv6_prefix(
    client: BaseClient, *, prefix: str, zoneid: str
) -> Job[GuestNetworkIpv6Prefix]:
    """Give a zone an IPv6 prefix from which guest networks get their subnets.

    Since CloudStack 4.17.0.0.

    Args:
        prefix: IPv6 range in CIDR form, /56 or larger
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the GuestNetworkIpv6Prefix.
    """
    return client.send(CreateGuestNetworkIpv6PrefixRequest(prefix=prefix, zoneid=zoneid))
