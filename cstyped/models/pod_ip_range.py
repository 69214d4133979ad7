# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PodIpRange, as the server answers it (IpRangeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ZeroOne


class PodIpRange(Model):
    """PodIpRange, as the server answers it (IpRangeResponse)."""

    cidr: str | None = None
    endip: str | None = None
    forsystemvms: ZeroOne | None = None
    gateway: str | None = None
    startip: str | None = None
    vlanid: str | None = None
