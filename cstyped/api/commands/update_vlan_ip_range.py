# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.vlan_ip_range import VlanIpRange


class UpdateVlanIpRangeRequest(Request):
    """The request of updateVlanIpRange; `client.send` takes it and returns VlanIpRange."""

    command: ClassVar[str] = "updateVlanIpRange"
    id: str
    """the resource (VlanIpRange id)"""
    endip: str | None = None
    """last IPv4 address of the range"""
    endipv6: str | None = None
    """last IPv6 address of the range"""
    forsystemvms: bool | None = None
    """keep the range for system machines"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    ip6cidr: str | None = None
    """IPv6 range in CIDR form, /64 or larger"""
    ip6gateway: str | None = None
    """gateway for IPv6"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    startip: str | None = None
    """first IPv4 address of the range"""
    startipv6: str | None = None
    """first IPv6 address of the range"""

    def parse(self, envelope: Envelope) -> VlanIpRange:
        """Decode the answer."""
        from ...models.vlan_ip_range import VlanIpRange

        return envelope.object(VlanIpRange)


def update_vlan_ip_range(
    client: BaseClient,
    *,
    id: str,
    endip: str | None = None,
    endipv6: str | None = None,
    forsystemvms: bool | None = None,
    gateway: str | None = None,
    ip6cidr: str | None = None,
    ip6gateway: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    startipv6: str | None = None,
) -> VlanIpRange:
    """Change the addresses of a public or shared network IP range.

    Since CloudStack 4.16.0.

    Args:
        id: the resource (VlanIpRange id)
        endip: last IPv4 address of the range
        endipv6: last IPv6 address of the range
        forsystemvms: keep the range for system machines
        gateway: IPv4 address of the gateway
        ip6cidr: IPv6 range in CIDR form, /64 or larger
        ip6gateway: gateway for IPv6
        netmask: IPv4 netmask, dotted
        startip: first IPv4 address of the range
        startipv6: first IPv6 address of the range

    Returns:
        VlanIpRange.
    """
    return client.send(
        UpdateVlanIpRangeRequest(
            id=id,
            endip=endip,
            endipv6=endipv6,
            forsystemvms=forsystemvms,
            gateway=gateway,
            ip6cidr=ip6cidr,
            ip6gateway=ip6gateway,
            netmask=netmask,
            startip=startip,
            startipv6=startipv6,
        )
    )
