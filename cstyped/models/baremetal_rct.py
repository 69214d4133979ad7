# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BaremetalRct, as the server answers it (BaremetalRctResponse)."""

from __future__ import annotations

from cstyped.model import Model


class BaremetalRct(Model):
    """BaremetalRct, as the server answers it (BaremetalRctResponse).

    Answered by addBaremetalRct, listBaremetalRct.
    """

    id: str
    jobid: str | None = None
    jobstatus: int | None = None
    url: str | None = None
