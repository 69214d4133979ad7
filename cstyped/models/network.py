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
    """the id"""
    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    aclid: str | None = None
    """the network ACL list, by id"""
    aclname: str | None = None
    """the network ACL list, by name"""
    acltype: NetworkAclType | None = None
    """who may use the network: `Account` or `Domain`"""
    asnumber: int | None = None
    """BGP autonomous system number"""
    asnumberid: str | None = None
    """the AS number, by id"""
    associatednetwork: str | None = None
    """the network tied to it, by name"""
    associatednetworkid: str | None = None
    """the network tied to it, by id"""
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
    """when it was made"""
    details: dict[str, str] | None = None
    """settings of the network by key"""
    displaynetwork: bool | None = None
    """whether users see the network"""
    displaytext: str | None = None
    """longer name for people to read"""
    dns1: str | None = None
    """first IPv4 name server"""
    dns2: str | None = None
    """second IPv4 name server"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    egressdefaultpolicy: bool | None = None
    """true lets guests out unless a rule forbids, false the reverse"""
    externalid: str | None = None
    """id that the other system uses"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    icon: ResourceIcon | None = None
    """the icon"""
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
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
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
    """the network offering, by id"""
    networkofferingname: str | None = None
    """the network offering, by name"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    privatemtu: int | None = None
    """MTU of the router's inner side in bytes"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    publicmtu: int | None = None
    """MTU of the router's outer side in bytes"""
    receivedbytes: int | None = None
    """bytes received so far"""
    redundantrouter: bool | None = None
    """whether a pair of routers serves the network"""
    related: str | None = None
    """the network that it goes together with, by id"""
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
    """the state"""
    strechedl2subnet: bool | None = None
    """whether the network spans zones"""
    subdomainaccess: bool | None = None
    """whether the domains below may use the network too"""
    supportsvmautoscaling: bool | None = None
    """whether machines on it can scale by load"""
    tags: list[ResourceTag]
    """tags on it"""
    traffictype: TrafficTypeName
    """kind of traffic"""
    tungstenvirtualrouteruuid: str | None = None
    """Tungsten Fabric router of the network"""
    type: GuestType | None = None
    """kind of guest network"""
    vlan: str | None = None
    """VLAN number (root admin)"""
    vpcid: str | None = None
    """the VPC, by id"""
    vpcname: str | None = None
    """the VPC, by name"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
    zonesnetworkspans: list[str] | None = None
    """zones that the network spans"""
