# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VpnCustomerGateway, as the server answers it (Site2SiteCustomerGatewayResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import IkeVersion


class VpnCustomerGateway(Model):
    """VpnCustomerGateway, as the server answers it (Site2SiteCustomerGatewayResponse).

    Answered by createVpnCustomerGateway, listVpnCustomerGateways, updateVpnCustomerGateway.
    """

    id: str
    name: str | None = None
    account: str | None = None
    cidrlist: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    dpd: bool | None = None
    esplifetime: int | None = None
    esppolicy: str | None = None
    forceencap: bool | None = None
    gateway: str | None = None
    hasannotations: bool | None = None
    ikelifetime: int | None = None
    ikepolicy: str | None = None
    ikeversion: IkeVersion | None = None
    ipaddress: str | None = None
    ipsecpsk: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    removed: datetime | None = None
    splitconnections: bool | None = None
