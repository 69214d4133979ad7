# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GuestVlanRange, as the server answers it (GuestVlanRangeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class GuestVlanRange(Model):
    """GuestVlanRange, as the server answers it (GuestVlanRangeResponse).

    Answered by dedicateGuestVlanRange, listDedicatedGuestVlanRanges.
    """

    id: str
    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    guestvlanrange: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    physicalnetworkid: int | None = None
    project: str | None = None
    projectid: str | None = None
    zoneid: int | None = None
