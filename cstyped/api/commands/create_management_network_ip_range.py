# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.pod import Pod


class CreateManagementNetworkIpRangeRequest(Request):
    """The request of createManagementNetworkIpRange; `client.send` takes it and returns
    Job[Pod].
    """

    command: ClassVar[str] = "createManagementNetworkIpRange"
    gateway: str
    """IPv4 address of the gateway"""
    netmask: str
    """IPv4 netmask, dotted"""
    podid: str
    """the pod (Pod id)"""
    startip: str
    """first IPv4 address of the range"""
    endip: str | None = None
    """last IPv4 address of the range"""
    forsystemvms: bool | None = None
    """keep the range for system machines"""
    vlan: str | None = None
    """VLAN number of the range"""

    def parse(self, envelope: Envelope) -> Job[Pod]:
        """Decode the answer."""
        from ...models.pod import Pod

        return envelope.job(Pod)


def create_management_network_ip_range(
    client: BaseClient,
    *,
    gateway: str,
    netmask: str,
    podid: str,
    startip: str,
    endip: str | None = None,
    forsystemvms: bool | None = None,
    vlan: str | None = None,
) -> Job[Pod]:
    """Add a range of management IP addresses to a pod.

    Since CloudStack 4.11.0.0.

    Args:
        gateway: IPv4 address of the gateway
        netmask: IPv4 netmask, dotted
        podid: the pod (Pod id)
        startip: first IPv4 address of the range
        endip: last IPv4 address of the range
        forsystemvms: keep the range for system machines
        vlan: VLAN number of the range

    Returns:
        The job; `.result()` waits for it and gives the Pod.
    """
    return client.send(
        CreateManagementNetworkIpRangeRequest(
            gateway=gateway,
            netmask=netmask,
            podid=podid,
            startip=startip,
            endip=endip,
            forsystemvms=forsystemvms,
            vlan=vlan,
        )
    )
