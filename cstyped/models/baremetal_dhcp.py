# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BaremetalDhcp, as the server answers it (BaremetalDhcpResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import BaremetalDhcpType


class BaremetalDhcp(Model):
    """BaremetalDhcp, as the server answers it (BaremetalDhcpResponse).

    Answered by addBaremetalDhcp, listBaremetalDhcp.
    """

    id: str
    dhcpservertype: BaremetalDhcpType | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    physicalnetworkid: str | None = None
    provider: str | None = None
    url: str | None = None
