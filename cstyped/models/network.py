# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Network, as the server answers it (NetworkResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
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
    name: str
    account: str | None = None
    aclid: str | None = None
    aclname: str | None = None
    acltype: NetworkAclType | None = None
    asnumber: int | None = None
    asnumberid: str | None = None
    associatednetwork: str | None = None
    associatednetworkid: str | None = None
    bgppeers: list[BgpPeer] | None = None
    broadcastdomaintype: BroadcastDomainType | None = None
    broadcasturi: str | None = None
    canusefordeploy: bool | None = None
    cidr: str | None = None
    created: datetime | None = None
    details: dict[str, str] | None = None
    displaynetwork: bool | None = None
    displaytext: str
    dns1: str | None = None
    dns2: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    egressdefaultpolicy: bool | None = None
    externalid: str | None = None
    gateway: str | None = None
    hasannotations: bool | None = None
    icon: ResourceIcon | None = None
    internetprotocol: InternetProtocol | None = None
    ip4routes: list[Ipv4Route] | None = None
    ip4routing: NetworkRouting | None = None
    ip6cidr: str | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    ip6gateway: str | None = None
    ip6routes: list[Ipv6Route] | None = None
    ip6routing: NetworkRouting | None = None
    isdefault: bool | None = None
    ispersistent: bool | None = None
    issystem: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    netmask: str | None = None
    networkcidr: str | None = None
    networkdomain: str | None = None
    networkofferingavailability: NetworkOfferingAvailability | None = None
    networkofferingconservemode: bool | None = None
    networkofferingdisplaytext: str | None = None
    networkofferingid: str | None = None
    networkofferingname: str | None = None
    physicalnetworkid: str | None = None
    privatemtu: int | None = None
    project: str | None = None
    projectid: str | None = None
    publicmtu: int | None = None
    receivedbytes: int | None = None
    redundantrouter: bool | None = None
    related: str | None = None
    reservediprange: str | None = None
    restartrequired: bool | None = None
    sentbytes: int | None = None
    service: list[NetworkService] | None = None
    specifyipranges: bool | None = None
    specifyvlan: bool | None = None
    state: NetworkState
    strechedl2subnet: bool | None = None
    subdomainaccess: bool | None = None
    supportsvmautoscaling: bool | None = None
    tags: list[ResourceTag] | None = None
    traffictype: TrafficTypeName
    tungstenvirtualrouteruuid: str | None = None
    type: GuestType
    vlan: str | None = None
    vpcid: str | None = None
    vpcname: str | None = None
    zoneid: str
    zonename: str
    zonesnetworkspans: list[str] | None = None
