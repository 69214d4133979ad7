# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteIpv4SubnetForGuestNetworkRequest(Request):
    """The request of deleteIpv4SubnetForGuestNetwork; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteIpv4SubnetForGuestNetwork"
    id: str
    """the resource (GuestNetworkIpv4Subnet id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_ipv4_subnet_for_guest_network(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an IPv4 subnet set aside for guest networks.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (GuestNetworkIpv4Subnet id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteIpv4SubnetForGuestNetworkRequest(id=id))
