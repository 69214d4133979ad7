# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteManagementNetworkIpRangeRequest(Request):
    """The request of deleteManagementNetworkIpRange; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteManagementNetworkIpRange"
    endip: str
    """last IPv4 address of the range"""
    podid: str
    """the pod (Pod id)"""
    startip: str
    """first IPv4 address of the range"""
    vlan: str
    """VLAN number of the range"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_management_network_ip_range(
    client: BaseClient, *, endip: str, podid: str, startip: str, vlan: str
) -> Job[Success]:
    """Take a range of management IP addresses away from a pod.

    Since CloudStack 4.11.0.0.

    Args:
        endip: last IPv4 address of the range
        podid: the pod (Pod id)
        startip: first IPv4 address of the range
        vlan: VLAN number of the range

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        DeleteManagementNetworkIpRangeRequest(endip=endip, podid=podid, startip=startip, vlan=vlan)
    )
