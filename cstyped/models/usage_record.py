# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UsageRecord, as the server answers it (UsageRecordResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from .resource_tag import ResourceTag


class UsageRecord(Model):
    """UsageRecord, as the server answers it (UsageRecordResponse).

    Answered by listUsageRecords.
    """

    name: str | None = None
    account: str | None = None
    accountid: str | None = None
    cpunumber: int | None = None
    cpuspeed: int | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    enddate: datetime | None = None
    hasannotations: bool | None = None
    isdefault: bool | None = None
    issourcenat: bool | None = None
    issystem: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    memory: int | None = None
    networkid: str | None = None
    offeringid: str | None = None
    oscategoryid: str | None = None
    oscategoryname: str | None = None
    osdisplayname: str | None = None
    ostypeid: str | None = None
    project: str | None = None
    projectid: str | None = None
    rawusage: str | None = None
    size: int | None = None
    startdate: datetime | None = None
    tags: list[ResourceTag] | None = None
    templateid: str | None = None
    type: str | None = None
    usage: str | None = None
    usageid: str | None = None
    usagetype: int | None = None
    virtualmachineid: str | None = None
    virtualsize: int | None = None
    vpcid: str | None = None
    zoneid: str | None = None
