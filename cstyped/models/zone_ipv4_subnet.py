# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class ZoneIpv4Subnet(Model):
    """ZoneIpv4Subnet, as the server answers it (DataCenterIpv4SubnetResponse).

    Answered by createIpv4SubnetForZone, dedicateIpv4SubnetForZone, listIpv4SubnetsForZone,
    releaseIpv4SubnetForZone, updateIpv4SubnetForZone.
    """

    id: str
    """id of the zone IPv4 subnet"""
    account: str | None = None
    """name of the owning account"""
    created: datetime | None = None
    """when the zone IPv4 subnet was created"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    jobid: str | None = None
    """id of the last job on the zone IPv4 subnet"""
    jobstatus: int | None = None
    """status of the last job on the zone IPv4 subnet: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    subnet: str
    """IP range in CIDR form"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
