# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VpnGateway, as the server answers it (Site2SiteVpnGatewayResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class VpnGateway(Model):
    """VpnGateway, as the server answers it (Site2SiteVpnGatewayResponse).

    Answered by createVpnGateway, listVpnGateways.
    """

    id: str
    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    fordisplay: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    publicip: str | None = None
    removed: datetime | None = None
    vpcid: str | None = None
    vpcname: str | None = None
