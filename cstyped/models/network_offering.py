# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkOffering, as the server answers it (NetworkOfferingResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
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
    name: str
    availability: NetworkOfferingAvailability
    conservemode: bool | None = None
    created: datetime
    details: dict[str, str] | None = None
    displaytext: str
    domain: str | None = None
    domainid: str | None = None
    egressdefaultpolicy: bool | None = None
    fornsx: bool | None = None
    fortungsten: bool | None = None
    forvpc: bool | None = None
    guestiptype: GuestType
    hasannotations: bool | None = None
    internetprotocol: InternetProtocol | None = None
    isdefault: bool
    ispersistent: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maxconnections: int | None = None
    networkmode: NetworkMode | None = None
    networkrate: int | None = None
    routingmode: RoutingMode | None = None
    service: list[NetworkService] | None = None
    serviceofferingid: str | None = None
    specifyasnumber: bool | None = None
    specifyipranges: bool | None = None
    specifyvlan: bool | None = None
    state: NetworkOfferingState
    supportsinternallb: bool | None = None
    supportspublicaccess: bool | None = None
    supportsstrechedl2subnet: bool | None = None
    tags: str | None = None
    traffictype: TrafficTypeName
    zone: str | None = None
    zoneid: str | None = None
