# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import (
    GuestType,
    InternetProtocol,
    NetworkMode,
    NetworkOfferingAvailability,
    NetworkOfferingState,
    RoutingMode,
    TrafficTypeName,
)
from .network_service import NetworkService


class NetworkOffering(Model):
    """NetworkOffering, as the server answers it (NetworkOfferingResponse).

    Answered by createNetworkOffering, listNetworkOfferings, updateNetworkOffering.
    """

    id: str
    """id of the network offering"""
    name: str
    """name of the network offering"""
    availability: NetworkOfferingAvailability
    """whether new isolated networks take this offering by themselves"""
    conservemode: bool | None = None
    """whether one public address serves several kinds of rules"""
    created: datetime
    """when the network offering was created"""
    details: dict[str, str] | None = None
    """further facts by key"""
    displaytext: str
    """display text of the network offering"""
    domain: str | None = None
    """paths of the domains that may use it, a comma list"""
    domainid: str | None = None
    """ids of the domains that may use it, a comma list"""
    egressdefaultpolicy: bool | None = None
    """true lets guests out unless a rule forbids, false the reverse"""
    fornsx: bool | None = None
    """whether it is for networks run by NSX"""
    fortungsten: bool | None = None
    """whether it is for networks run by Tungsten Fabric"""
    forvpc: bool | None = None
    """whether it is for tiers of a VPC"""
    guestiptype: GuestType
    """kind of guest network"""
    hasannotations: bool | None = None
    """whether the network offering has annotations"""
    internetprotocol: InternetProtocol | None = None
    """IPv4 alone or dual stack"""
    isdefault: bool
    """whether it is a default one"""
    ispersistent: bool | None = None
    """whether networks keep running while they have no machines"""
    jobid: str | None = None
    """id of the last job on the network offering"""
    jobstatus: int | None = None
    """status of the last job on the network offering: 0 pending, 1 done, 2 failed"""
    maxconnections: int | None = None
    """most connections at a time"""
    networkmode: NetworkMode | None = None
    """NAT or plain routing"""
    networkrate: int | None = None
    """throughput limit in Mbit/s"""
    routingmode: RoutingMode | None = None
    """`Static` or `Dynamic` routes"""
    service: list[NetworkService]
    """network services"""
    serviceofferingid: str | None = None
    """id of the service offering"""
    specifyasnumber: bool | None = None
    """whether users choose the AS number"""
    specifyipranges: bool | None = None
    """whether IP ranges are given by hand"""
    specifyvlan: bool | None = None
    """whether the VLAN is given by hand"""
    state: NetworkOfferingState
    """state of the network offering"""
    supportsinternallb: bool | None = None
    """whether load can be balanced inside the network"""
    supportspublicaccess: bool | None = None
    """whether the networks can be reached from outside"""
    supportsstrechedl2subnet: bool | None = None
    """whether its networks can span zones"""
    tags: str | None = None
    """tags that the physical network must have, a comma list"""
    traffictype: TrafficTypeName
    """kind of traffic"""
    zone: str | None = None
    """names of the zones that have it, a comma list"""
    zoneid: str | None = None
    """ids of the zones that have it, a comma list"""
