# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GpuCard, as the server answers it (GpuCardResponse)."""

from __future__ import annotations

from cstyped.model import Model


class GpuCard(Model):
    """GpuCard, as the server answers it (GpuCardResponse).

    Answered by createGpuCard, listGpuCards, updateGpuCard.
    """

    id: str
    name: str | None = None
    deviceid: str | None = None
    devicename: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    vendorid: str | None = None
    vendorname: str | None = None
