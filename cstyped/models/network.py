# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import (
    BroadcastDomainType,
    GuestType,
    InternetProtocol,
    NetworkAclType,
    NetworkOfferingAvailability,
    NetworkRouting,
    NetworkState,
    TrafficTypeName,
)
from .bgp_peer import BgpPeer
from .ipv4_route import Ipv4Route
from .ipv6_route import Ipv6Route
from .network_service import NetworkService
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag


class Network(Model):
    """Network, as the server answers it (NetworkResponse).

    Answered by changeBgpPeersForNetwork, createNetwork, listBrocadeVcsDeviceNetworks,
    listNetscalerLoadBalancerNetworks, listNetworks, listNiciraNvpDeviceNetworks,
    listPaloAltoFirewallNetworks, migrateNetwork, updateNetwork.
    """

    id: str
    """id of the network"""
    name: str | None = None
    """name of the network"""
    account: str | None = None
    """name of the owning account"""
    aclid: str | None = None
    """id of the network ACL list"""
    aclname: str | None = None
    """name of the network ACL list"""
    acltype: NetworkAclType | None = None
    """who may use the network: `Account` or `Domain`"""
    asnumber: int | None = None
    """BGP autonomous system number"""
    asnumberid: str | None = None
    """id of the AS number"""
    associatednetwork: str | None = None
    """name of the network tied to it"""
    associatednetworkid: str | None = None
    """id of the network tied to it"""
    bgppeers: list[BgpPeer] | None = None
    """BGP peers that it talks to"""
    broadcastdomaintype: BroadcastDomainType | None = None
    """how the network is kept apart, e.g. `Vlan`"""
    broadcasturi: str | None = None
    """VLAN or tunnel as a URI, e.g. `vlan://105`"""
    canusefordeploy: bool | None = None
    """whether the caller can connect new machines to it"""
    cidr: str | None = None
    """range that guests get addresses from, in CIDR form"""
    created: datetime
    """when the network was created"""
    details: dict[str, str] | None = None
    """settings of the network by key"""
    displaynetwork: bool | None = None
    """whether users see the network"""
    displaytext: str | None = None
    """display text of the network"""
    dns1: str | None = None
    """first IPv4 name server"""
    dns2: str | None = None
    """second IPv4 name server"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    egressdefaultpolicy: bool | None = None
    """true lets guests out unless a rule forbids, false the reverse"""
    externalid: str | None = None
    """id that the other system uses"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    hasannotations: bool | None = None
    """whether the network has annotations"""
    icon: ResourceIcon | None = None
    """icon of the network"""
    internetprotocol: InternetProtocol | None = None
    """IPv4 alone or dual stack"""
    ip4routes: list[Ipv4Route] | None = None
    """routes that the upstream router needs (IPv4)"""
    ip4routing: NetworkRouting | None = None
    """how IPv4 routes are made: `Static` or `Dynamic`"""
    ip6cidr: str | None = None
    """IPv6 range in CIDR form"""
    ip6dns1: str | None = None
    """first IPv6 name server"""
    ip6dns2: str | None = None
    """second IPv6 name server"""
    ip6gateway: str | None = None
    """gateway for IPv6"""
    ip6routes: list[Ipv6Route] | None = None
    """routes that the upstream router needs (IPv6)"""
    ip6routing: NetworkRouting | None = None
    """how IPv6 is routed"""
    isdefault: bool | None = None
    """whether it is a default one"""
    ispersistent: bool | None = None
    """whether networks keep running while they have no machines"""
    issystem: bool | None = None
    """whether the system uses it for itself"""
    jobid: str | None = None
    """id of the last job on the network"""
    jobstatus: int | None = None
    """status of the last job on the network: 0 pending, 1 done, 2 failed"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    networkcidr: str | None = None
    """whole range of the network in CIDR form, when part of it is kept back"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    networkofferingavailability: NetworkOfferingAvailability | None = None
    """whether the network's offering is `Optional` or `Required`"""
    networkofferingconservemode: bool | None = None
    """whether one public address serves several kinds of rules"""
    networkofferingdisplaytext: str | None = None
    """longer name of the network offering"""
    networkofferingid: str
    """id of the network offering"""
    networkofferingname: str | None = None
    """name of the network offering"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    privatemtu: int | None = None
    """MTU of the router's inner side in bytes"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    publicmtu: int | None = None
    """MTU of the router's outer side in bytes"""
    receivedbytes: int | None = None
    """bytes received so far"""
    redundantrouter: bool | None = None
    """whether a pair of routers serves the network"""
    related: str | None = None
    """id of the network that it goes together with"""
    reservediprange: str | None = None
    """addresses that guests do not get, `first-last`"""
    restartrequired: bool | None = None
    """whether a restart is due"""
    sentbytes: int | None = None
    """bytes sent so far"""
    service: list[NetworkService]
    """network services"""
    specifyipranges: bool | None = None
    """whether IP ranges are given by hand"""
    specifyvlan: bool | None = None
    """whether the VLAN is given by hand"""
    state: NetworkState
    """state of the network"""
    strechedl2subnet: bool | None = None
    """whether the network spans zones"""
    subdomainaccess: bool | None = None
    """whether the domains below may use the network too"""
    supportsvmautoscaling: bool | None = None
    """whether machines on it can scale by load"""
    tags: list[ResourceTag]
    """resource tags of the network"""
    traffictype: TrafficTypeName
    """kind of traffic"""
    tungstenvirtualrouteruuid: str | None = None
    """Tungsten Fabric router of the network"""
    type: GuestType | None = None
    """kind of guest network"""
    vlan: str | None = None
    """VLAN number (root admin)"""
    vpcid: str | None = None
    """id of the VPC"""
    vpcname: str | None = None
    """name of the VPC"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
    zonesnetworkspans: list[str] | None = None
    """zones that the network spans"""
