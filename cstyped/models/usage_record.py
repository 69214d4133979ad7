# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from .resource_tag import ResourceTag


class UsageRecord(Model):
    """UsageRecord, as the server answers it (UsageRecordResponse).

    Answered by listUsageRecords.
    """

    name: str | None = None
    """name of the usage record"""
    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    cpunumber: int | None = None
    """how many CPUs"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz"""
    description: str
    """description of the usage record"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    enddate: datetime
    """end of the period"""
    hasannotations: bool | None = None
    """whether the usage record has annotations"""
    isdefault: bool | None = None
    """whether it is a default one"""
    issourcenat: bool | None = None
    """whether the address does source NAT"""
    issystem: bool | None = None
    """whether the system uses it for itself"""
    jobid: str | None = None
    """id of the last job on the usage record"""
    jobstatus: int | None = None
    """status of the last job on the usage record: 0 pending, 1 done, 2 failed"""
    memory: int | None = None
    """memory in MiB"""
    networkid: str | None = None
    """id of the network"""
    offeringid: str | None = None
    """id of the offering that was used"""
    oscategoryid: str | None = None
    """id of the OS category"""
    oscategoryname: str | None = None
    """name of the OS category"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    ostypeid: str | None = None
    """id of the guest OS"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    rawusage: str
    """usage in hours, or in the unit of the type, as a plain number in text"""
    size: int | None = None
    """bytes, or a count, by usage type"""
    startdate: datetime
    """begin of the period"""
    tags: list[ResourceTag] | None = None
    """resource tags of the usage record"""
    templateid: str | None = None
    """id of the template"""
    type: str | None = None
    """kind of what was used"""
    usage: str
    """usage as text with its unit, most often hours"""
    usageid: str | None = None
    """id of what was used"""
    usagetype: int
    """usage type by its number"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualsize: int | None = None
    """bytes that the guest sees"""
    vpcid: str | None = None
    """id of the VPC"""
    zoneid: str | None = None
    """id of the zone"""
