# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AsNumber, as the server answers it (ASNumberResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import VlanAllocationState


class AsNumber(Model):
    """AsNumber, as the server answers it (ASNumberResponse).

    Answered by listASNumbers.
    """

    id: str
    account: str | None = None
    accountid: str | None = None
    allocated: datetime | None = None
    allocationstate: VlanAllocationState | None = None
    asnrange: str | None = None
    asnrangeid: str | None = None
    asnumber: int | None = None
    associatednetworkid: str | None = None
    associatednetworkname: str | None = None
    created: datetime | None = None
    domain: str | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    vpcid: str | None = None
    vpcname: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
