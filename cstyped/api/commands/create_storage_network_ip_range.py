# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.storage_network_ip_range import StorageNetworkIpRange


class CreateStorageNetworkIpRangeRequest(Request):
    """The request of createStorageNetworkIpRange; `client.send` takes it and returns
    Job[StorageNetworkIpRange].
    """

    command: ClassVar[str] = "createStorageNetworkIpRange"
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
    vlan: int | None = None
    """VLAN number of the range"""

    def parse(self, envelope: Envelope) -> Job[StorageNetworkIpRange]:
        """Decode the answer."""
        from ...models.storage_network_ip_range import StorageNetworkIpRange

        return envelope.job(StorageNetworkIpRange)


def create_storage_network_ip_range(
    client: BaseClient,
    *,
    gateway: str,
    netmask: str,
    podid: str,
    startip: str,
    endip: str | None = None,
    vlan: int | None = None,
) -> Job[StorageNetworkIpRange]:
    """Add a range of storage network IP addresses to a pod.

    Since CloudStack 3.0.0.

    Args:
        gateway: IPv4 address of the gateway
        netmask: IPv4 netmask, dotted
        podid: the pod (Pod id)
        startip: first IPv4 address of the range
        endip: last IPv4 address of the range
        vlan: VLAN number of the range

    Returns:
        The job; `.result()` waits for it and gives the StorageNetworkIpRange.
    """
    return client.send(
        CreateStorageNetworkIpRangeRequest(
            gateway=gateway, netmask=netmask, podid=podid, startip=startip, endip=endip, vlan=vlan
        )
    )
