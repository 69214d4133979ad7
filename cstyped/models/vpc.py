# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Vpc, as the server answers it (VpcResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
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
    name: str | None = None
    account: str | None = None
    asnumber: int | None = None
    asnumberid: str | None = None
    bgppeers: list[BgpPeer] | None = None
    cidr: str | None = None
    created: datetime | None = None
    displaytext: str | None = None
    distributedvpcrouter: bool | None = None
    dns1: str | None = None
    dns2: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    fordisplay: bool | None = None
    hasannotations: bool | None = None
    icon: ResourceIcon | None = None
    ip4routes: list[Ipv4Route] | None = None
    ip4routing: NetworkRouting | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    ip6routes: list[Ipv6Route] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    network: list[Network] | None = None
    networkdomain: str | None = None
    project: str | None = None
    projectid: str | None = None
    publicmtu: int | None = None
    redundantvpcrouter: bool | None = None
    regionlevelvpc: bool | None = None
    restartrequired: bool | None = None
    service: list[NetworkService] | None = None
    state: VpcState | None = None
    tags: list[ResourceTag] | None = None
    vpcofferingid: str | None = None
    vpcofferingname: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
