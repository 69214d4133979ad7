# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VpnConnection, as the server answers it (Site2SiteVpnConnectionResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import IkeVersion, Site2SiteVpnConnectionState


class VpnConnection(Model):
    """VpnConnection, as the server answers it (Site2SiteVpnConnectionResponse).

    Answered by createVpnConnection, listVpnConnections, resetVpnConnection,
    updateVpnConnection.
    """

    id: str
    account: str | None = None
    cidrlist: str | None = None
    created: datetime | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    dpd: bool | None = None
    esplifetime: int | None = None
    esppolicy: str | None = None
    forceencap: bool | None = None
    fordisplay: bool | None = None
    gateway: str | None = None
    ikelifetime: int | None = None
    ikepolicy: str | None = None
    ikeversion: IkeVersion | None = None
    ipsecpsk: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    passive: bool | None = None
    project: str | None = None
    projectid: str | None = None
    publicip: str | None = None
    removed: datetime | None = None
    s2scustomergatewayid: str | None = None
    s2svpngatewayid: str | None = None
    splitconnections: bool | None = None
    state: Site2SiteVpnConnectionState | None = None
