# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricTag, as the server answers it (TungstenFabricTagResponse)."""

from __future__ import annotations

from cstyped.model import Model
from typing import Any


class TungstenFabricTag(Model):
    """TungstenFabricTag, as the server answers it (TungstenFabricTagResponse).

    Answered by applyTungstenFabricTag, createTungstenFabricTag, listTungstenFabricTag,
    removeTungstenFabricTag.
    """

    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    network: list[Any] | None = None
    nic: list[Any] | None = None
    policy: list[Any] | None = None
    uuid: str | None = None
    vm: list[Any] | None = None
    zoneid: int | None = None
    zonename: str | None = None
