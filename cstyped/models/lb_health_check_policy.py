# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LbHealthCheckPolicy, as the server answers it (LBHealthCheckPolicyResponse)."""

from __future__ import annotations

from cstyped.model import Model


class LbHealthCheckPolicy(Model):
    """LbHealthCheckPolicy, as the server answers it (LBHealthCheckPolicyResponse)."""

    id: str
    description: str | None = None
    fordisplay: bool | None = None
    healthcheckinterval: int | None = None
    healthcheckthresshold: int | None = None
    pingpath: str | None = None
    responsetime: int | None = None
    state: str | None = None
    unhealthcheckthresshold: int | None = None
