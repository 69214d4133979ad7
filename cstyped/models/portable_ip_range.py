# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PortableIpRange, as the server answers it (PortableIpRangeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .portable_ip import PortableIp


class PortableIpRange(Model):
    """PortableIpRange, as the server answers it (PortableIpRangeResponse).

    Answered by createPortableIpRange, listPortableIpRanges.
    """

    id: str
    endip: str | None = None
    gateway: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    netmask: str | None = None
    portableipaddress: list[PortableIp] | None = None
    regionid: int | None = None
    startip: str | None = None
    vlan: str | None = None
