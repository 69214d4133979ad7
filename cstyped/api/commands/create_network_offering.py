# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, OneOrMore, Pairs, Request, StructMap, Wire

from ...types import (
    EXTERNAL_NETWORK_PROVIDER_VALUES,
    GUEST_TYPE_VALUES,
    INTERNET_PROTOCOL_VALUES,
    NETWORK_MODE_VALUES,
    NETWORK_OFFERING_AVAILABILITY_VALUES,
    NETWORK_SERVICE_NAME_VALUES,
    OFFERING_TRAFFIC_TYPE_VALUES,
    ROUTING_MODE_VALUES,
    ExternalNetworkProvider,
    GuestType,
    InternetProtocol,
    NetworkMode,
    NetworkOfferingAvailability,
    NetworkServiceName,
    OfferingTrafficType,
    RoutingMode,
    ServiceCapability,
    ServiceProvider,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.network_offering import NetworkOffering


class CreateNetworkOfferingRequest(Request):
    """The request of createNetworkOffering; `client.send` takes it and returns NetworkOffering."""

    command: ClassVar[str] = "createNetworkOffering"
    wire: ClassVar[Wire] = Wire(
        maps={
            "details": FlatMap(),
            "servicecapabilitylist": StructMap(
                keys=("service", "capabilitytype", "capabilityvalue"),
                required=("service", "capabilitytype", "capabilityvalue"),
            ),
            "serviceproviderlist": StructMap(
                keys=("service", "provider"), required=("service", "provider")
            ),
        },
        empty_lists={
            "domainid": "refused",
            "supportedservices": "omitted",
            "tags": "omitted",
            "zoneid": "refused",
        },
        any_case={
            "guestiptype": GUEST_TYPE_VALUES,
            "traffictype": OFFERING_TRAFFIC_TYPE_VALUES,
            "availability": NETWORK_OFFERING_AVAILABILITY_VALUES,
            "internetprotocol": INTERNET_PROTOCOL_VALUES,
            "provider": EXTERNAL_NETWORK_PROVIDER_VALUES,
            "routingmode": ROUTING_MODE_VALUES,
            "supportedservices": NETWORK_SERVICE_NAME_VALUES,
        },
        one_case={"networkmode": NETWORK_MODE_VALUES},
        deprecated={"fornsx": "use provider instead"},
    )
    guestiptype: GuestType
    """kind of guest network: Shared, Isolated or L2, in upper or lower case"""
    name: str
    """the name"""
    traffictype: OfferingTrafficType
    """kind of traffic: Guest, in upper or lower case"""
    availability: NetworkOfferingAvailability | None = None
    """whether new isolated networks take this offering by themselves: Required or Optional, in
    upper or lower case
    """
    conservemode: bool | None = None
    """let one public address serve several kinds of rules"""
    details: Pairs | None = None
    """settings of the offering, such as its internal or public balancer [since 4.2.0]"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: CommaList[str] | None = None
    """ids of the domains that may use it; none is everybody (Domain ids)"""
    egressdefaultpolicy: bool | None = None
    """true lets guests out unless a rule forbids, false the reverse"""
    enable: bool | None = None
    """switch it on [since 4.16]"""
    fornsx: bool | None = None
    """for networks run by NSX [since 4.20.0]. Deprecated since 4.21: use provider instead; the
    provider's name says it (NSX, in any case), and the flag is ignored
    """
    fortungsten: bool | None = None
    """for networks run by Tungsten Fabric"""
    forvpc: bool | None = None
    """for tiers of a VPC"""
    internetprotocol: InternetProtocol | None = None
    """IPv4 alone or dual stack: IPv4, IPv6 or DualStack, in upper or lower case [since 4.17.0]"""
    ispersistent: bool | None = None
    """keep networks running while they have no machines"""
    keepaliveenabled: bool | None = None
    """keep HTTP connections of the balancer open"""
    maxconnections: int | None = None
    """most connections at a time"""
    networkmode: NetworkMode | None = None
    """NAT or plain routing: NATTED or ROUTED [since 4.20.0]"""
    networkrate: int | None = None
    """throughput limit in Mbit/s"""
    nsxsupportlb: bool | None = None
    """let NSX balance load [since 4.20.0]"""
    nsxsupportsinternallb: bool | None = None
    """let NSX balance load inside the network [since 4.20.0]"""
    provider: ExternalNetworkProvider | None = None
    """provider of all services of the offering: NSX or Netris, in upper or lower case [since
    4.21.0]
    """
    routingmode: RoutingMode | None = None
    """how routes are made: Static or Dynamic, in upper or lower case [since 4.20.0]"""
    servicecapabilitylist: OneOrMore[ServiceCapability] | None = None
    """what each service shall be able to do"""
    serviceofferingid: str | None = None
    """the service offering that its routers have (ServiceOffering id)"""
    serviceproviderlist: OneOrMore[ServiceProvider] | None = None
    """which provider runs each service"""
    specifyasnumber: bool | None = None
    """let users choose the AS number [since 4.20.0]"""
    specifyipranges: bool | None = None
    """IP ranges are given by hand"""
    specifyvlan: bool | None = None
    """the VLAN is given by hand"""
    supportedservices: CommaList[NetworkServiceName] | None = None
    """names of network services: a value of types.NetworkServiceName, in upper or lower case"""
    tags: CommaList[str] | None = None
    """tags that the physical network must have, a comma list"""
    zoneid: CommaList[str] | None = None
    """ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]"""

    def parse(self, envelope: Envelope) -> NetworkOffering:
        """Decode the answer."""
        from ...models.network_offering import NetworkOffering

        return envelope.object(NetworkOffering)


def create_network_offering(
    client: BaseClient,
    *,
    guestiptype: GuestType,
    name: str,
    traffictype: OfferingTrafficType,
    availability: NetworkOfferingAvailability | None = None,
    conservemode: bool | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    egressdefaultpolicy: bool | None = None,
    enable: bool | None = None,
    fornsx: bool | None = None,
    fortungsten: bool | None = None,
    forvpc: bool | None = None,
    internetprotocol: InternetProtocol | None = None,
    ispersistent: bool | None = None,
    keepaliveenabled: bool | None = None,
    maxconnections: int | None = None,
    networkmode: NetworkMode | None = None,
    networkrate: int | None = None,
    nsxsupportlb: bool | None = None,
    nsxsupportsinternallb: bool | None = None,
    provider: ExternalNetworkProvider | None = None,
    routingmode: RoutingMode | None = None,
    servicecapabilitylist: OneOrMore[ServiceCapability] | None = None,
    serviceofferingid: str | None = None,
    serviceproviderlist: OneOrMore[ServiceProvider] | None = None,
    specifyasnumber: bool | None = None,
    specifyipranges: bool | None = None,
    specifyvlan: bool | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    tags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> NetworkOffering:
    """Create a network offering: the services and providers of networks made from it.

    Since CloudStack 3.0.0.

    Args:
        guestiptype: kind of guest network: Shared, Isolated or L2, in upper or lower case
        name: the name
        traffictype: kind of traffic: Guest, in upper or lower case
        availability: whether new isolated networks take this offering by themselves: Required
            or Optional, in upper or lower case
        conservemode: let one public address serve several kinds of rules
        details: settings of the offering, such as its internal or public balancer [since 4.2.0]
        displaytext: longer name for people to read
        domainid: ids of the domains that may use it; none is everybody (Domain ids)
        egressdefaultpolicy: true lets guests out unless a rule forbids, false the reverse
        enable: switch it on [since 4.16]
        fornsx: for networks run by NSX [since 4.20.0]. Deprecated since 4.21: use provider
            instead; the provider's name says it (NSX, in any case), and the flag is ignored
        fortungsten: for networks run by Tungsten Fabric
        forvpc: for tiers of a VPC
        internetprotocol: IPv4 alone or dual stack: IPv4, IPv6 or DualStack, in upper or lower
            case [since 4.17.0]
        ispersistent: keep networks running while they have no machines
        keepaliveenabled: keep HTTP connections of the balancer open
        maxconnections: most connections at a time
        networkmode: NAT or plain routing: NATTED or ROUTED [since 4.20.0]
        networkrate: throughput limit in Mbit/s
        nsxsupportlb: let NSX balance load [since 4.20.0]
        nsxsupportsinternallb: let NSX balance load inside the network [since 4.20.0]
        provider: provider of all services of the offering: NSX or Netris, in upper or lower
            case [since 4.21.0]
        routingmode: how routes are made: Static or Dynamic, in upper or lower case [since
            4.20.0]
        servicecapabilitylist: what each service shall be able to do
        serviceofferingid: the service offering that its routers have (ServiceOffering id)
        serviceproviderlist: which provider runs each service
        specifyasnumber: let users choose the AS number [since 4.20.0]
        specifyipranges: IP ranges are given by hand
        specifyvlan: the VLAN is given by hand
        supportedservices: names of network services: a value of types.NetworkServiceName, in
            upper or lower case
        tags: tags that the physical network must have, a comma list
        zoneid: ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]

    Returns:
        NetworkOffering.
    """
    return client.send(
        CreateNetworkOfferingRequest(
            guestiptype=guestiptype,
            name=name,
            traffictype=traffictype,
            availability=availability,
            conservemode=conservemode,
            details=details,
            displaytext=displaytext,
            domainid=domainid,
            egressdefaultpolicy=egressdefaultpolicy,
            enable=enable,
            fornsx=fornsx,
            fortungsten=fortungsten,
            forvpc=forvpc,
            internetprotocol=internetprotocol,
            ispersistent=ispersistent,
            keepaliveenabled=keepaliveenabled,
            maxconnections=maxconnections,
            networkmode=networkmode,
            networkrate=networkrate,
            nsxsupportlb=nsxsupportlb,
            nsxsupportsinternallb=nsxsupportsinternallb,
            provider=provider,
            routingmode=routingmode,
            servicecapabilitylist=servicecapabilitylist,
            serviceofferingid=serviceofferingid,
            serviceproviderlist=serviceproviderlist,
            specifyasnumber=specifyasnumber,
            specifyipranges=specifyipranges,
            specifyvlan=specifyvlan,
            supportedservices=supportedservices,
            tags=tags,
            zoneid=zoneid,
        )
    )
