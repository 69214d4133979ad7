# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import PortableIpState


class PortableIp(Model):
    """PortableIp, as the server answers it (PortableIpResponse)."""

    accountid: str | None = None
    """id of the owning account"""
    allocated: datetime | None = None
    """when it was taken"""
    domainid: str | None = None
    """id of the owner's domain"""
    ipaddress: str | None = None
    """IP address"""
    networkid: str | None = None
    """id of the network"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    regionid: int | None = None
    """region number"""
    state: PortableIpState | None = None
    """state of the portable IP"""
    vpcid: str | None = None
    """id of the VPC"""
    zoneid: str | None = None
    """id of the zone"""
