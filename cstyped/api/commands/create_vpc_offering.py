# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, OneOrMore, Request, StructMap, Wire

from ...types import (
    EXTERNAL_NETWORK_PROVIDER_VALUES,
    INTERNET_PROTOCOL_VALUES,
    NETWORK_MODE_VALUES,
    NETWORK_SERVICE_NAME_VALUES,
    ROUTING_MODE_VALUES,
    ExternalNetworkProvider,
    InternetProtocol,
    NetworkMode,
    NetworkServiceName,
    RoutingMode,
    ServiceCapability,
    ServiceProvider,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpc_offering import VpcOffering


class CreateVPCOfferingRequest(Request):
    """The request of createVPCOffering; `client.send` takes it and returns Job[VpcOffering]."""

    command: ClassVar[str] = "createVPCOffering"
    wire: ClassVar[Wire] = Wire(
        maps={
            "servicecapabilitylist": StructMap(
                keys=("service", "capabilitytype", "capabilityvalue"),
                required=("service", "capabilitytype", "capabilityvalue"),
            ),
            "serviceproviderlist": StructMap(
                keys=("service", "provider"), required=("service", "provider")
            ),
        },
        empty_lists={"domainid": "refused", "supportedservices": "refused", "zoneid": "refused"},
        any_case={
            "internetprotocol": INTERNET_PROTOCOL_VALUES,
            "provider": EXTERNAL_NETWORK_PROVIDER_VALUES,
            "routingmode": ROUTING_MODE_VALUES,
            "supportedservices": NETWORK_SERVICE_NAME_VALUES,
        },
        one_case={"networkmode": NETWORK_MODE_VALUES},
        deprecated={"fornsx": "use provider instead"},
    )
    name: str
    """the name"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: CommaList[str] | None = None
    """ids of the domains that may use it; none is everybody (Domain ids)"""
    enable: bool | None = None
    """switch it on [since 4.16]"""
    fornsx: bool | None = None
    """for networks run by NSX [since 4.20.0]. Deprecated since 4.21: use provider instead; the
    provider's name says it (NSX, in any case), and the flag is ignored
    """
    internetprotocol: InternetProtocol | None = None
    """IPv4 alone or dual stack: IPv4, IPv6 or DualStack, in upper or lower case [since 4.17.0]"""
    networkmode: NetworkMode | None = None
    """NAT or plain routing: NATTED or ROUTED [since 4.20.0]"""
    nsxsupportlb: bool | None = None
    """let NSX balance load [since 4.20.0]"""
    provider: ExternalNetworkProvider | None = None
    """provider of all services of the offering: NSX or Netris, in upper or lower case [since
    4.21.0]
    """
    routingmode: RoutingMode | None = None
    """how routes are made: Static or Dynamic, in upper or lower case [since 4.20.0]"""
    servicecapabilitylist: OneOrMore[ServiceCapability] | None = None
    """what each service shall be able to do [since 4.4]"""
    serviceofferingid: str | None = None
    """the service offering that its routers have (ServiceOffering id)"""
    serviceproviderlist: OneOrMore[ServiceProvider] | None = None
    """which provider runs each service"""
    specifyasnumber: bool | None = None
    """let users choose the AS number [since 4.20.0]"""
    supportedservices: CommaList[NetworkServiceName] | None = None
    """names of network services: a value of types.NetworkServiceName, in upper or lower case"""
    zoneid: CommaList[str] | None = None
    """ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]"""

    def parse(self, envelope: Envelope) -> Job[VpcOffering]:
        """Decode the answer."""
        from ...models.vpc_offering import VpcOffering

        return envelope.job(VpcOffering)


def create_vpc_offering(
    client: BaseClient,
    *,
    name: str,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    enable: bool | None = None,
    fornsx: bool | None = None,
    internetprotocol: InternetProtocol | None = None,
    networkmode: NetworkMode | None = None,
    nsxsupportlb: bool | None = None,
    provider: ExternalNetworkProvider | None = None,
    routingmode: RoutingMode | None = None,
    servicecapabilitylist: OneOrMore[ServiceCapability] | None = None,
    serviceofferingid: str | None = None,
    serviceproviderlist: OneOrMore[ServiceProvider] | None = None,
    specifyasnumber: bool | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    zoneid: CommaList[str] | None = None,
) -> Job[VpcOffering]:
    """Create a VPC offering: the services and providers of VPCs made from it.

    Args:
        name: the name
        displaytext: longer name for people to read
        domainid: ids of the domains that may use it; none is everybody (Domain ids)
        enable: switch it on [since 4.16]
        fornsx: for networks run by NSX [since 4.20.0]. Deprecated since 4.21: use provider
            instead; the provider's name says it (NSX, in any case), and the flag is ignored
        internetprotocol: IPv4 alone or dual stack: IPv4, IPv6 or DualStack, in upper or lower
            case [since 4.17.0]
        networkmode: NAT or plain routing: NATTED or ROUTED [since 4.20.0]
        nsxsupportlb: let NSX balance load [since 4.20.0]
        provider: provider of all services of the offering: NSX or Netris, in upper or lower
            case [since 4.21.0]
        routingmode: how routes are made: Static or Dynamic, in upper or lower case [since
            4.20.0]
        servicecapabilitylist: what each service shall be able to do [since 4.4]
        serviceofferingid: the service offering that its routers have (ServiceOffering id)
        serviceproviderlist: which provider runs each service
        specifyasnumber: let users choose the AS number [since 4.20.0]
        supportedservices: names of network services: a value of types.NetworkServiceName, in
            upper or lower case
        zoneid: ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]

    Returns:
        The job; `.result()` waits for it and gives the VpcOffering.
    """
    return client.send(
        CreateVPCOfferingRequest(
            name=name,
            displaytext=displaytext,
            domainid=domainid,
            enable=enable,
            fornsx=fornsx,
            internetprotocol=internetprotocol,
            networkmode=networkmode,
            nsxsupportlb=nsxsupportlb,
            provider=provider,
            routingmode=routingmode,
            servicecapabilitylist=servicecapabilitylist,
            serviceofferingid=serviceofferingid,
            serviceproviderlist=serviceproviderlist,
            specifyasnumber=specifyasnumber,
            supportedservices=supportedservices,
            zoneid=zoneid,
        )
    )
