# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class ZoneIpv4Subnet(Model):
    """ZoneIpv4Subnet, as the server answers it (DataCenterIpv4SubnetResponse).

    Answered by createIpv4SubnetForZone, dedicateIpv4SubnetForZone, listIpv4SubnetsForZone,
    releaseIpv4SubnetForZone, updateIpv4SubnetForZone.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    created: datetime | None = None
    """when it was made"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    subnet: str
    """IP range in CIDR form"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
