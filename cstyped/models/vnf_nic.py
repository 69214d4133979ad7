# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VnfNic, as the server answers it (VnfNicResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VnfNic(Model):
    """VnfNic, as the server answers it (VnfNicResponse)."""

    name: str | None = None
    description: str | None = None
    deviceid: int | None = None
    management: bool | None = None
    networkid: str | None = None
    networkname: str | None = None
    required: bool | None = None
