# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import NetworkRouting, VpcState
from .bgp_peer import BgpPeer
from .ipv4_route import Ipv4Route
from .ipv6_route import Ipv6Route
from .network import Network
from .network_service import NetworkService
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag


class Vpc(Model):
    """Vpc, as the server answers it (VpcResponse).

    Answered by changeBgpPeersForVpc, createVPC, listVPCs, migrateVPC, updateVPC.
    """

    id: str
    """id of the VPC"""
    name: str
    """name of the VPC"""
    account: str | None = None
    """name of the owning account"""
    asnumber: int | None = None
    """BGP autonomous system number"""
    asnumberid: str | None = None
    """id of the AS number"""
    bgppeers: list[BgpPeer] | None = None
    """BGP peers that it talks to"""
    cidr: str
    """range that the tiers are cut from, in CIDR form"""
    created: datetime
    """when the VPC was created"""
    displaytext: str
    """display text of the VPC"""
    distributedvpcrouter: bool
    """whether hosts route between the tiers themselves"""
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
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    hasannotations: bool | None = None
    """whether the VPC has annotations"""
    icon: ResourceIcon | None = None
    """icon of the VPC"""
    ip4routes: list[Ipv4Route] | None = None
    """routes that the upstream router needs (IPv4)"""
    ip4routing: NetworkRouting | None = None
    """how IPv4 routes are made: `Static` or `Dynamic`"""
    ip6dns1: str | None = None
    """first IPv6 name server"""
    ip6dns2: str | None = None
    """second IPv6 name server"""
    ip6routes: list[Ipv6Route] | None = None
    """routes that the upstream router needs (IPv6)"""
    jobid: str | None = None
    """id of the last job on the VPC"""
    jobstatus: int | None = None
    """status of the last job on the VPC: 0 pending, 1 done, 2 failed"""
    network: list[Network]
    """tiers of the VPC"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    publicmtu: int | None = None
    """MTU of the router's outer side in bytes"""
    redundantvpcrouter: bool
    """whether a pair of routers serves the VPC"""
    regionlevelvpc: bool | None = None
    """whether the VPC spans the zones of the region"""
    restartrequired: bool
    """whether a restart is due"""
    service: list[NetworkService]
    """network services"""
    state: VpcState
    """state of the VPC"""
    tags: list[ResourceTag]
    """resource tags of the VPC"""
    vpcofferingid: str | None = None
    """id of the VPC offering"""
    vpcofferingname: str | None = None
    """name of the VPC offering"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
