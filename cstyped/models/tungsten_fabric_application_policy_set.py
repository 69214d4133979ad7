# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricApplicationPolicySet, as the server answers it (TungstenFabricApplicationPolicySetResponse)."""

from __future__ import annotations

from cstyped.model import Model
from typing import Any


class TungstenFabricApplicationPolicySet(Model):
    """TungstenFabricApplicationPolicySet, as the server answers it (TungstenFabricApplicationPolicySetResponse).

    Answered by createTungstenFabricApplicationPolicySet,
    listTungstenFabricApplicationPolicySet.
    """

    name: str | None = None
    firewallpolicy: list[Any] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    tag: list[Any] | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
