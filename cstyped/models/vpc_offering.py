# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import InternetProtocol, NetworkMode, RoutingMode, VpcOfferingState
from .network_service import NetworkService


class VpcOffering(Model):
    """VpcOffering, as the server answers it (VpcOfferingResponse).

    Answered by createVPCOffering, listVPCOfferings, updateVPCOffering.
    """

    id: str
    """id of the VPC offering"""
    name: str
    """name of the VPC offering"""
    created: datetime
    """when the VPC offering was created"""
    displaytext: str
    """display text of the VPC offering"""
    distributedvpcrouter: bool | None = None
    """whether hosts route between the tiers themselves"""
    domain: str | None = None
    """paths of the domains that may use it, a comma list"""
    domainid: str | None = None
    """ids of the domains that may use it, a comma list"""
    fornsx: bool | None = None
    """whether it is for networks run by NSX"""
    internetprotocol: InternetProtocol | None = None
    """IPv4 alone or dual stack"""
    isdefault: bool
    """whether it is a default one"""
    jobid: str | None = None
    """id of the last job on the VPC offering"""
    jobstatus: int | None = None
    """status of the last job on the VPC offering: 0 pending, 1 done, 2 failed"""
    networkmode: NetworkMode | None = None
    """NAT or plain routing"""
    routingmode: RoutingMode | None = None
    """`Static` or `Dynamic` routes"""
    service: list[NetworkService]
    """network services"""
    specifyasnumber: bool | None = None
    """whether users choose the AS number"""
    state: VpcOfferingState
    """state of the VPC offering"""
    supportsregionLevelvpc: bool | None = None
    """whether its VPCs can span the zones of the region"""
    zone: str | None = None
    """names of the zones that have it, a comma list"""
    zoneid: str | None = None
    """ids of the zones that have it, a comma list"""
