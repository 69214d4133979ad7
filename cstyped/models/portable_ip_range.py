# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .portable_ip import PortableIp


class PortableIpRange(Model):
    """PortableIpRange, as the server answers it (PortableIpRangeResponse).

    Answered by createPortableIpRange, listPortableIpRanges.
    """

    id: str
    """id of the portable IP range"""
    endip: str | None = None
    """last IPv4 address of the range"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    jobid: str | None = None
    """id of the last job on the portable IP range"""
    jobstatus: int | None = None
    """status of the last job on the portable IP range: 0 pending, 1 done, 2 failed"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    portableipaddress: list[PortableIp] | None = None
    """addresses of the range and who has them"""
    regionid: int | None = None
    """region number"""
    startip: str | None = None
    """first IPv4 address of the range"""
    vlan: str | None = None
    """VLAN id, or a URI such as `vlan://50`"""
