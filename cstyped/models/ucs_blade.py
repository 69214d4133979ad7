# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UcsBlade, as the server answers it (UcsBladeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UcsBlade(Model):
    """UcsBlade, as the server answers it (UcsBladeResponse).

    Answered by associateUcsProfileToBlade, listUcsBlades.
    """

    id: str
    bladedn: str | None = None
    hostid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    profiledn: str | None = None
    ucsmanagerid: str | None = None
