# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import PortableIpState


class PortableIp(Model):
    """PortableIp, as the server answers it (PortableIpResponse)."""

    accountid: str | None = None
    """the owning account, by id"""
    allocated: datetime | None = None
    """when it was taken"""
    domainid: str | None = None
    """the owner's domain, by id"""
    ipaddress: str | None = None
    """IP address"""
    networkid: str | None = None
    """the network, by id"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    regionid: int | None = None
    """region number"""
    state: PortableIpState | None = None
    """the state"""
    vpcid: str | None = None
    """the VPC, by id"""
    zoneid: str | None = None
    """the zone, by id"""
