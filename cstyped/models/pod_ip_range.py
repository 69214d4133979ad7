# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ZeroOne


class PodIpRange(Model):
    """PodIpRange, as the server answers it (IpRangeResponse)."""

    cidr: str | None = None
    """IPv4 range in CIDR form"""
    endip: str | None = None
    """last IPv4 address of the range"""
    forsystemvms: ZeroOne | None = None
    """whether the range is kept for system machines"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    startip: str | None = None
    """first IPv4 address of the range"""
    vlanid: str | None = None
    """VLAN number of the range"""
