# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.portable_ip_range import PortableIpRange


class CreatePortableIpRangeRequest(Request):
    """The request of createPortableIpRange; `client.send` takes it and returns
    Job[PortableIpRange].
    """

    command: ClassVar[str] = "createPortableIpRange"
    endip: str
    """last IPv4 address of the range"""
    gateway: str
    """IPv4 address of the gateway"""
    netmask: str
    """IPv4 netmask, dotted"""
    regionid: int
    """region number"""
    startip: str
    """first IPv4 address of the range"""
    vlan: str | None = None
    """VLAN id or `untagged`"""

    def parse(self, envelope: Envelope) -> Job[PortableIpRange]:
        """Decode the answer."""
        from ...models.portable_ip_range import PortableIpRange

        return envelope.job(PortableIpRange)


def create_portable_ip_range(
    client: BaseClient,
    *,
    endip: str,
    gateway: str,
    netmask: str,
    regionid: int,
    startip: str,
    vlan: str | None = None,
) -> Job[PortableIpRange]:
    """Give a region a range of public IP addresses that can move between zones.

    Since CloudStack 4.2.0.

    Args:
        endip: last IPv4 address of the range
        gateway: IPv4 address of the gateway
        netmask: IPv4 netmask, dotted
        regionid: region number
        startip: first IPv4 address of the range
        vlan: VLAN id or `untagged`

    Returns:
        The job; `.result()` waits for it and gives the PortableIpRange.
    """
    return client.send(
        CreatePortableIpRangeRequest(
            endip=endip,
            gateway=gateway,
            netmask=netmask,
            regionid=regionid,
            startip=startip,
            vlan=vlan,
        )
    )
