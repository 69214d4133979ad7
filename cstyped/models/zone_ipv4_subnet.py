# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ZoneIpv4Subnet, as the server answers it (DataCenterIpv4SubnetResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class ZoneIpv4Subnet(Model):
    """ZoneIpv4Subnet, as the server answers it (DataCenterIpv4SubnetResponse).

    Answered by createIpv4SubnetForZone, dedicateIpv4SubnetForZone, listIpv4SubnetsForZone,
    releaseIpv4SubnetForZone, updateIpv4SubnetForZone.
    """

    id: str
    account: str | None = None
    created: datetime | None = None
    domain: str | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    subnet: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
