# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.vlan_ip_range import VlanIpRange


class CreateVlanIpRangeRequest(Request):
    """The request of createVlanIpRange; `client.send` takes it and returns VlanIpRange."""

    command: ClassVar[str] = "createVlanIpRange"
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    endip: str | None = None
    """last IPv4 address of the range"""
    endipv6: str | None = None
    """last IPv6 address of the range"""
    forsystemvms: bool | None = None
    """keep the range for system machines"""
    forvirtualnetwork: bool | None = None
    """true for guest networks with a router, false for direct ones"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    ip6cidr: str | None = None
    """IPv6 range in CIDR form, /64 or larger"""
    ip6gateway: str | None = None
    """gateway for IPv6"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    networkid: str | None = None
    """the network (Network id)"""
    physicalnetworkid: str | None = None
    """the physical network (PhysicalNetwork id)"""
    podid: str | None = None
    """the pod (Pod id)"""
    projectid: str | None = None
    """the project (Project id)"""
    provider: str | None = None
    """name of the provider [since 4.21.0]"""
    startip: str | None = None
    """first IPv4 address of the range"""
    startipv6: str | None = None
    """first IPv6 address of the range"""
    vlan: str | None = None
    """VLAN id or `untagged`"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> VlanIpRange:
        """Decode the answer."""
        from ...models.vlan_ip_range import VlanIpRange

        return envelope.object(VlanIpRange)


def create_vlan_ip_range(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    endip: str | None = None,
    endipv6: str | None = None,
    forsystemvms: bool | None = None,
    forvirtualnetwork: bool | None = None,
    gateway: str | None = None,
    ip6cidr: str | None = None,
    ip6gateway: str | None = None,
    netmask: str | None = None,
    networkid: str | None = None,
    physicalnetworkid: str | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    provider: str | None = None,
    startip: str | None = None,
    startipv6: str | None = None,
    vlan: str | None = None,
    zoneid: str | None = None,
) -> VlanIpRange:
    """Add an IP range to the public network or to a shared guest network.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        endip: last IPv4 address of the range
        endipv6: last IPv6 address of the range
        forsystemvms: keep the range for system machines
        forvirtualnetwork: true for guest networks with a router, false for direct ones
        gateway: IPv4 address of the gateway
        ip6cidr: IPv6 range in CIDR form, /64 or larger
        ip6gateway: gateway for IPv6
        netmask: IPv4 netmask, dotted
        networkid: the network (Network id)
        physicalnetworkid: the physical network (PhysicalNetwork id)
        podid: the pod (Pod id)
        projectid: the project (Project id)
        provider: name of the provider [since 4.21.0]
        startip: first IPv4 address of the range
        startipv6: first IPv6 address of the range
        vlan: VLAN id or `untagged`
        zoneid: the zone (Zone id)

    Returns:
        VlanIpRange.
    """
    return client.send(
        CreateVlanIpRangeRequest(
            account=account,
            domainid=domainid,
            endip=endip,
            endipv6=endipv6,
            forsystemvms=forsystemvms,
            forvirtualnetwork=forvirtualnetwork,
            gateway=gateway,
            ip6cidr=ip6cidr,
            ip6gateway=ip6gateway,
            netmask=netmask,
            networkid=networkid,
            physicalnetworkid=physicalnetworkid,
            podid=podid,
            projectid=projectid,
            provider=provider,
            startip=startip,
            startipv6=startipv6,
            vlan=vlan,
            zoneid=zoneid,
        )
    )
