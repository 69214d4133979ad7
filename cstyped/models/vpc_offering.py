# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VpcOffering, as the server answers it (VpcOfferingResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import InternetProtocol, NetworkMode, RoutingMode, VpcOfferingState
from .network_service import NetworkService


class VpcOffering(Model):
    """VpcOffering, as the server answers it (VpcOfferingResponse).

    Answered by createVPCOffering, listVPCOfferings, updateVPCOffering.
    """

    id: str
    name: str
    created: datetime
    displaytext: str
    distributedvpcrouter: bool | None = None
    domain: str | None = None
    domainid: str | None = None
    fornsx: bool | None = None
    internetprotocol: InternetProtocol | None = None
    isdefault: bool
    jobid: str | None = None
    jobstatus: int | None = None
    networkmode: NetworkMode | None = None
    routingmode: RoutingMode | None = None
    service: list[NetworkService] | None = None
    specifyasnumber: bool | None = None
    state: VpcOfferingState
    supportsregionLevelvpc: bool | None = None
    zone: str | None = None
    zoneid: str | None = None
