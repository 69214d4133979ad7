# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GuestVlan, as the server answers it (GuestVlanResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import VlanAllocationState
from .network import Network


class GuestVlan(Model):
    """GuestVlan, as the server answers it (GuestVlanResponse).

    Answered by listGuestVlans.
    """

    id: int
    account: str | None = None
    allocationstate: VlanAllocationState | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    isdedicated: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    network: list[Network] | None = None
    physicalnetworkid: str | None = None
    physicalnetworkname: str | None = None
    project: str | None = None
    projectid: str | None = None
    taken: datetime | None = None
    vlan: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
