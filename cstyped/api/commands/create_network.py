# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    NETWORK_ACL_TYPE_VALUES,
    PRIVATE_VLAN_TYPE_VALUES,
    NetworkAclType,
    PrivateVlanType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.network import Network


class CreateNetworkRequest(Request):
    """The request of createNetwork; `client.send` takes it and returns Network."""

    command: ClassVar[str] = "createNetwork"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"bgppeerids": "omitted"},
        any_case={
            "acltype": NETWORK_ACL_TYPE_VALUES,
            "isolatedpvlantype": PRIVATE_VLAN_TYPE_VALUES,
        },
    )
    name: str
    """the name"""
    networkofferingid: str
    """the network offering (NetworkOffering id)"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    aclid: str | None = None
    """the network ACL list (NetworkAclList id)"""
    acltype: NetworkAclType | None = None
    """who may use the network: Account or Domain, in upper or lower case"""
    asnumber: int | None = None
    """BGP autonomous system number [since 4.20.0]"""
    associatednetworkid: str | None = None
    """the isolated network behind the shared one (Network id) [since 4.17.0]"""
    bgppeerids: CommaList[str] | None = None
    """ids of BGP peers; an empty list unlinks all (BgpPeer ids) [since 4.20.0]"""
    bypassvlanoverlapcheck: bool | None = None
    """accept a VLAN that is in use already"""
    cidrsize: int | None = None
    """prefix length of the IPv4 range to pick, e.g. 24 [since 4.20.0]"""
    displaynetwork: bool | None = None
    """show the network to its users"""
    displaytext: str | None = None
    """longer name for people to read"""
    dns1: str | None = None
    """first IPv4 name server [since 4.18.0]"""
    dns2: str | None = None
    """second IPv4 name server [since 4.18.0]"""
    domainid: str | None = None
    """the domain (Domain id)"""
    endip: str | None = None
    """last IPv4 address of the range"""
    endipv6: str | None = None
    """last IPv6 address of the range"""
    externalid: str | None = None
    """id that the other system uses"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    hideipaddressusage: bool | None = None
    """leave the network's addresses out of the usage records"""
    ip6cidr: str | None = None
    """IPv6 range in CIDR form, /64 or larger"""
    ip6dns1: str | None = None
    """first IPv6 name server [since 4.18.0]"""
    ip6dns2: str | None = None
    """second IPv6 name server [since 4.18.0]"""
    ip6gateway: str | None = None
    """gateway for IPv6"""
    isolatedpvlan: str | None = None
    """secondary VLAN of a private VLAN"""
    isolatedpvlantype: PrivateVlanType | None = None
    """kind of private VLAN: Community, Isolated or Promiscuous, in upper or lower case"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    physicalnetworkid: str | None = None
    """the physical network (PhysicalNetwork id)"""
    privatemtu: int | None = None
    """MTU of the router's inner side in bytes [since 4.18.0]"""
    projectid: str | None = None
    """the project (Project id)"""
    publicmtu: int | None = None
    """MTU of the router's outer side in bytes [since 4.18.0]"""
    routerip: str | None = None
    """IPv4 address that a shared network's router shall have [since 4.16]"""
    routeripv6: str | None = None
    """IPv6 address that a shared network's router shall have [since 4.16]"""
    sourcenatipaddress: str | None = None
    """IPv4 address for the router's outer side and source NAT [since 4.19]"""
    startip: str | None = None
    """first IPv4 address of the range"""
    startipv6: str | None = None
    """first IPv6 address of the range"""
    subdomainaccess: bool | None = None
    """let the domains below use the network too"""
    tungstenvirtualrouteruuid: str | None = None
    """the Tungsten Fabric router of the network"""
    vlan: str | None = None
    """VLAN id, or a URI such as `vlan://50`"""
    vpcid: str | None = None
    """the VPC (Vpc id)"""

    def parse(self, envelope: Envelope) -> Network:
        """Decode the answer."""
        from ...models.network import Network

        return envelope.object(Network)


def create_network(
    client: BaseClient,
    *,
    name: str,
    networkofferingid: str,
    zoneid: str,
    account: str | None = None,
    aclid: str | None = None,
    acltype: NetworkAclType | None = None,
    asnumber: int | None = None,
    associatednetworkid: str | None = None,
    bgppeerids: CommaList[str] | None = None,
    bypassvlanoverlapcheck: bool | None = None,
    cidrsize: int | None = None,
    displaynetwork: bool | None = None,
    displaytext: str | None = None,
    dns1: str | None = None,
    dns2: str | None = None,
    domainid: str | None = None,
    endip: str | None = None,
    endipv6: str | None = None,
    externalid: str | None = None,
    gateway: str | None = None,
    hideipaddressusage: bool | None = None,
    ip6cidr: str | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    ip6gateway: str | None = None,
    isolatedpvlan: str | None = None,
    isolatedpvlantype: PrivateVlanType | None = None,
    netmask: str | None = None,
    networkdomain: str | None = None,
    physicalnetworkid: str | None = None,
    privatemtu: int | None = None,
    projectid: str | None = None,
    publicmtu: int | None = None,
    routerip: str | None = None,
    routeripv6: str | None = None,
    sourcenatipaddress: str | None = None,
    startip: str | None = None,
    startipv6: str | None = None,
    subdomainaccess: bool | None = None,
    tungstenvirtualrouteruuid: str | None = None,
    vlan: str | None = None,
    vpcid: str | None = None,
) -> Network:
    """Create a guest network: isolated, shared, L2 or a VPC tier, as its offering says.

    Args:
        name: the name
        networkofferingid: the network offering (NetworkOffering id)
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        aclid: the network ACL list (NetworkAclList id)
        acltype: who may use the network: Account or Domain, in upper or lower case
        asnumber: BGP autonomous system number [since 4.20.0]
        associatednetworkid: the isolated network behind the shared one (Network id) [since
            4.17.0]
        bgppeerids: ids of BGP peers; an empty list unlinks all (BgpPeer ids) [since 4.20.0]
        bypassvlanoverlapcheck: accept a VLAN that is in use already
        cidrsize: prefix length of the IPv4 range to pick, e.g. 24 [since 4.20.0]
        displaynetwork: show the network to its users
        displaytext: longer name for people to read
        dns1: first IPv4 name server [since 4.18.0]
        dns2: second IPv4 name server [since 4.18.0]
        domainid: the domain (Domain id)
        endip: last IPv4 address of the range
        endipv6: last IPv6 address of the range
        externalid: id that the other system uses
        gateway: IPv4 address of the gateway
        hideipaddressusage: leave the network's addresses out of the usage records
        ip6cidr: IPv6 range in CIDR form, /64 or larger
        ip6dns1: first IPv6 name server [since 4.18.0]
        ip6dns2: second IPv6 name server [since 4.18.0]
        ip6gateway: gateway for IPv6
        isolatedpvlan: secondary VLAN of a private VLAN
        isolatedpvlantype: kind of private VLAN: Community, Isolated or Promiscuous, in upper or
            lower case
        netmask: IPv4 netmask, dotted
        networkdomain: DNS domain of the guests
        physicalnetworkid: the physical network (PhysicalNetwork id)
        privatemtu: MTU of the router's inner side in bytes [since 4.18.0]
        projectid: the project (Project id)
        publicmtu: MTU of the router's outer side in bytes [since 4.18.0]
        routerip: IPv4 address that a shared network's router shall have [since 4.16]
        routeripv6: IPv6 address that a shared network's router shall have [since 4.16]
        sourcenatipaddress: IPv4 address for the router's outer side and source NAT [since 4.19]
        startip: first IPv4 address of the range
        startipv6: first IPv6 address of the range
        subdomainaccess: let the domains below use the network too
        tungstenvirtualrouteruuid: the Tungsten Fabric router of the network
        vlan: VLAN id, or a URI such as `vlan://50`
        vpcid: the VPC (Vpc id)

    Returns:
        Network.
    """
    return client.send(
        CreateNetworkRequest(
            name=name,
            networkofferingid=networkofferingid,
            zoneid=zoneid,
            account=account,
            aclid=aclid,
            acltype=acltype,
            asnumber=asnumber,
            associatednetworkid=associatednetworkid,
            bgppeerids=bgppeerids,
            bypassvlanoverlapcheck=bypassvlanoverlapcheck,
            cidrsize=cidrsize,
            displaynetwork=displaynetwork,
            displaytext=displaytext,
            dns1=dns1,
            dns2=dns2,
            domainid=domainid,
            endip=endip,
            endipv6=endipv6,
            externalid=externalid,
            gateway=gateway,
            hideipaddressusage=hideipaddressusage,
            ip6cidr=ip6cidr,
            ip6dns1=ip6dns1,
            ip6dns2=ip6dns2,
            ip6gateway=ip6gateway,
            isolatedpvlan=isolatedpvlan,
            isolatedpvlantype=isolatedpvlantype,
            netmask=netmask,
            networkdomain=networkdomain,
            physicalnetworkid=physicalnetworkid,
            privatemtu=privatemtu,
            projectid=projectid,
            publicmtu=publicmtu,
            routerip=routerip,
            routeripv6=routeripv6,
            sourcenatipaddress=sourcenatipaddress,
            startip=startip,
            startipv6=startipv6,
            subdomainaccess=subdomainaccess,
            tungstenvirtualrouteruuid=tungstenvirtualrouteruuid,
            vlan=vlan,
            vpcid=vpcid,
        )
    )
