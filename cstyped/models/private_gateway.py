# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PrivateGateway, as the server answers it (PrivateGatewayResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import VpcGatewayState


class PrivateGateway(Model):
    """PrivateGateway, as the server answers it (PrivateGatewayResponse).

    Answered by createPrivateGateway, listPrivateGateways.
    """

    id: str
    account: str | None = None
    aclid: str | None = None
    aclname: str | None = None
    associatednetwork: str | None = None
    associatednetworkid: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    gateway: str | None = None
    hasannotations: bool | None = None
    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    netmask: str | None = None
    physicalnetworkid: str | None = None
    project: str | None = None
    projectid: str | None = None
    sourcenatsupported: bool | None = None
    state: VpcGatewayState | None = None
    vlan: str | None = None
    vpcid: str | None = None
    vpcname: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
