# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricTagType, as the server answers it (TungstenFabricTagTypeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricTagType(Model):
    """TungstenFabricTagType, as the server answers it (TungstenFabricTagTypeResponse).

    Answered by createTungstenFabricTagType, listTungstenFabricTagType.
    """

    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
