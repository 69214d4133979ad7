# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.storage_network_ip_range import StorageNetworkIpRange


class UpdateStorageNetworkIpRangeRequest(Request):
    """The request of updateStorageNetworkIpRange; `client.send` takes it and returns
    Job[StorageNetworkIpRange].
    """

    command: ClassVar[str] = "updateStorageNetworkIpRange"
    id: str
    """the resource (StorageNetworkIpRange id)"""
    endip: str | None = None
    """last IPv4 address of the range"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    startip: str | None = None
    """first IPv4 address of the range"""
    vlan: int | None = None
    """VLAN number of the range"""

    def parse(self, envelope: Envelope) -> Job[StorageNetworkIpRange]:
        """Decode the answer."""
        from ...models.storage_network_ip_range import StorageNetworkIpRange

        return envelope.job(StorageNetworkIpRange)


def update_storage_network_ip_range(
    client: BaseClient,
    *,
    id: str,
    endip: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    vlan: int | None = None,
) -> Job[StorageNetworkIpRange]:
    """Change the addresses of a storage network IP range, if none is in use.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (StorageNetworkIpRange id)
        endip: last IPv4 address of the range
        netmask: IPv4 netmask, dotted
        startip: first IPv4 address of the range
        vlan: VLAN number of the range

    Returns:
        The job; `.result()` waits for it and gives the StorageNetworkIpRange.
    """
    return client.send(
        UpdateStorageNetworkIpRangeRequest(
            id=id, endip=endip, netmask=netmask, startip=startip, vlan=vlan
        )
    )
