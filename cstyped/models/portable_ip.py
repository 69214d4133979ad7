# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PortableIp, as the server answers it (PortableIpResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import PortableIpState


class PortableIp(Model):
    """PortableIp, as the server answers it (PortableIpResponse)."""

    accountid: str | None = None
    allocated: datetime | None = None
    domainid: str | None = None
    ipaddress: str | None = None
    networkid: str | None = None
    physicalnetworkid: str | None = None
    regionid: int | None = None
    state: PortableIpState | None = None
    vpcid: str | None = None
    zoneid: str | None = None
