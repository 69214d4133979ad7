# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""RemoteAccessVpn, as the server answers it (RemoteAccessVpnResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import RemoteAccessVpnState


class RemoteAccessVpn(Model):
    """RemoteAccessVpn, as the server answers it (RemoteAccessVpnResponse).

    Answered by createRemoteAccessVpn, listRemoteAccessVpns, updateRemoteAccessVpn.
    """

    id: str
    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    fordisplay: bool | None = None
    iprange: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    presharedkey: str | None = None
    project: str | None = None
    projectid: str | None = None
    publicip: str | None = None
    publicipid: str | None = None
    state: RemoteAccessVpnState | None = None
