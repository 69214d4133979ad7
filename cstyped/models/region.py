# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Region, as the server answers it (RegionResponse)."""

from __future__ import annotations

from cstyped.model import Model


class Region(Model):
    """Region, as the server answers it (RegionResponse).

    Answered by addRegion, listRegions, updateRegion.
    """

    id: int
    name: str | None = None
    endpoint: str | None = None
    gslbserviceenabled: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    portableipserviceenabled: bool | None = None
