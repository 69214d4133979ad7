# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LbStickinessPolicy, as the server answers it (LBStickinessPolicyResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import LbStickinessMethod


class LbStickinessPolicy(Model):
    """LbStickinessPolicy, as the server answers it (LBStickinessPolicyResponse)."""

    id: str
    name: str | None = None
    description: str | None = None
    fordisplay: bool | None = None
    methodname: LbStickinessMethod | None = None
    params: dict[str, str] | None = None
    state: str | None = None
