# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DedicatedZone, as the server answers it (DedicateZoneResponse)."""

from __future__ import annotations

from cstyped.model import Model


class DedicatedZone(Model):
    """DedicatedZone, as the server answers it (DedicateZoneResponse).

    Answered by dedicateZone, listDedicatedZones.
    """

    id: str
    accountid: str | None = None
    affinitygroupid: str | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    zoneid: str | None = None
    zonename: str | None = None
