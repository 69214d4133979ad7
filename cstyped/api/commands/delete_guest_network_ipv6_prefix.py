# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteGuestNetworkIpv6PrefixRequest(Request):
    """The request of deleteGuestNetworkIpv6Prefix; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteGuestNetworkIpv6Prefix"
    id: str
    """the resource (GuestNetworkIpv6Prefix id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_guest_network_ipv6_prefix(client: BaseClient, *, id: str) -> Job[Success]:
    """Take an IPv6 guest prefix away from its zone.

    Since CloudStack 4.17.0.0.

    Args:
        id: the resource (GuestNetworkIpv6Prefix id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteGuestNetworkIpv6PrefixRequest(id=id))
