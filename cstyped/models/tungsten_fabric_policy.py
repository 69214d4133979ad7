# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricPolicy, as the server answers it (TungstenFabricPolicyResponse)."""

from __future__ import annotations

from cstyped.model import Model
from typing import Any


class TungstenFabricPolicy(Model):
    """TungstenFabricPolicy, as the server answers it (TungstenFabricPolicyResponse).

    Answered by applyTungstenFabricPolicy, createTungstenFabricPolicy, listTungstenFabricPolicy,
    removeTungstenFabricPolicy, removeTungstenFabricPolicyRule.
    """

    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    network: list[Any] | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
