# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricServiceGroup, as the server answers it (TungstenFabricServiceGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricServiceGroup(Model):
    """TungstenFabricServiceGroup, as the server answers it (TungstenFabricServiceGroupResponse).

    Answered by createTungstenFabricServiceGroup, listTungstenFabricServiceGroup.
    """

    name: str | None = None
    endport: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    protocol: str | None = None
    startport: int | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
