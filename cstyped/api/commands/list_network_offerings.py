# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    GUEST_TYPE_VALUES,
    NETWORK_OFFERING_AVAILABILITY_VALUES,
    NETWORK_OFFERING_STATE_VALUES,
    NETWORK_SERVICE_NAME_VALUES,
    ROUTING_MODE_VALUES,
    TRAFFIC_TYPE_NAME_VALUES,
    GuestType,
    NetworkOfferingAvailability,
    NetworkOfferingState,
    NetworkServiceName,
    RoutingMode,
    TrafficTypeName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network_offering import NetworkOffering


class ListNetworkOfferingsRequest(Request):
    """The request of listNetworkOfferings; `client.send` takes it and returns
    ListResult[NetworkOffering].
    """

    command: ClassVar[str] = "listNetworkOfferings"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        empty_lists={"supportedservices": "omitted"},
        dropped_if_empty=frozenset({"domainid"}),
        any_case={
            "availability": NETWORK_OFFERING_AVAILABILITY_VALUES,
            "guestiptype": GUEST_TYPE_VALUES,
            "routingmode": ROUTING_MODE_VALUES,
            "state": NETWORK_OFFERING_STATE_VALUES,
            "supportedservices": NETWORK_SERVICE_NAME_VALUES,
            "traffictype": TRAFFIC_TYPE_NAME_VALUES,
        },
    )
    availability: NetworkOfferingAvailability | None = None
    """whether new isolated networks take this offering by themselves: Required or Optional, in
    upper or lower case
    """
    displaytext: str | None = None
    """only those with this display text"""
    domainid: str | None = None
    """only those of this domain (Domain id) [since 4.13]"""
    forvpc: bool | None = None
    """only those of VPCs, or only others"""
    guestiptype: GuestType | None = None
    """only those for this type of guest network: Shared, Isolated or L2, in upper or lower case"""
    id: str | None = None
    """only the one with this id (NetworkOffering id)"""
    isdefault: bool | None = None
    """only those made by default, or only others"""
    istagged: bool | None = None
    """only offerings with tags"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    routingmode: RoutingMode | None = None
    """how routes are made: Static or Dynamic, in upper or lower case [since 4.20.0]"""
    sourcenatsupported: bool | None = None
    """only offerings with source NAT"""
    specifyipranges: bool | None = None
    """only those whose IP ranges are given by hand"""
    specifyvlan: bool | None = None
    """only those whose VLAN is given by hand"""
    state: NetworkOfferingState | None = None
    """only those in this state: Disabled or Enabled, in upper or lower case"""
    supportedservices: CommaList[NetworkServiceName] | None = None
    """only those that offer all of these network services: a value of types.NetworkServiceName,
    in upper or lower case
    """
    tags: str | None = None
    """tags that the physical network must have, a comma list"""
    traffictype: TrafficTypeName | None = None
    """only those for this type of traffic: None, Public, Guest, Storage, Management, Control or
    Vpn, in upper or lower case
    """
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[NetworkOffering]:
        """Decode the answer."""
        from ...models.network_offering import NetworkOffering

        return envelope.list(NetworkOffering)


def list_network_offerings(
    client: BaseClient,
    *,
    availability: NetworkOfferingAvailability | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    forvpc: bool | None = None,
    guestiptype: GuestType | None = None,
    id: str | None = None,
    isdefault: bool | None = None,
    istagged: bool | None = None,
    keyword: str | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    routingmode: RoutingMode | None = None,
    sourcenatsupported: bool | None = None,
    specifyipranges: bool | None = None,
    specifyvlan: bool | None = None,
    state: NetworkOfferingState | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    tags: str | None = None,
    traffictype: TrafficTypeName | None = None,
    zoneid: str | None = None,
) -> ListResult[NetworkOffering]:
    """List network offerings.

    Args:
        availability: whether new isolated networks take this offering by themselves: Required
            or Optional, in upper or lower case
        displaytext: only those with this display text
        domainid: only those of this domain (Domain id) [since 4.13]
        forvpc: only those of VPCs, or only others
        guestiptype: only those for this type of guest network: Shared, Isolated or L2, in upper
            or lower case
        id: only the one with this id (NetworkOffering id)
        isdefault: only those made by default, or only others
        istagged: only offerings with tags
        keyword: only those with this text in their name or another main field
        name: only those with this name
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        routingmode: how routes are made: Static or Dynamic, in upper or lower case [since
            4.20.0]
        sourcenatsupported: only offerings with source NAT
        specifyipranges: only those whose IP ranges are given by hand
        specifyvlan: only those whose VLAN is given by hand
        state: only those in this state: Disabled or Enabled, in upper or lower case
        supportedservices: only those that offer all of these network services: a value of
            types.NetworkServiceName, in upper or lower case
        tags: tags that the physical network must have, a comma list
        traffictype: only those for this type of traffic: None, Public, Guest, Storage,
            Management, Control or Vpn, in upper or lower case
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[NetworkOffering]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetworkOfferingsRequest(
            availability=availability,
            displaytext=displaytext,
            domainid=domainid,
            forvpc=forvpc,
            guestiptype=guestiptype,
            id=id,
            isdefault=isdefault,
            istagged=istagged,
            keyword=keyword,
            name=name,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            routingmode=routingmode,
            sourcenatsupported=sourcenatsupported,
            specifyipranges=specifyipranges,
            specifyvlan=specifyvlan,
            state=state,
            supportedservices=supportedservices,
            tags=tags,
            traffictype=traffictype,
            zoneid=zoneid,
        )
    )
