# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VpnUser, as the server answers it (VpnUsersResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import VpnUserState


class VpnUser(Model):
    """VpnUser, as the server answers it (VpnUsersResponse).

    Answered by addVpnUser, listVpnUsers.
    """

    id: str
    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    state: VpnUserState | None = None
    username: str | None = None
