# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from .resource_tag import ResourceTag


class UsageRecord(Model):
    """UsageRecord, as the server answers it (UsageRecordResponse).

    Answered by listUsageRecords.
    """

    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    cpunumber: int | None = None
    """how many CPUs"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz"""
    description: str
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    enddate: datetime
    """end of the period"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    isdefault: bool | None = None
    """whether it is a default one"""
    issourcenat: bool | None = None
    """whether the address does source NAT"""
    issystem: bool | None = None
    """whether the system uses it for itself"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    memory: int | None = None
    """memory in MiB"""
    networkid: str | None = None
    """the network, by id"""
    offeringid: str | None = None
    """the offering that was used, by id"""
    oscategoryid: str | None = None
    """the OS category, by id"""
    oscategoryname: str | None = None
    """the OS category, by name"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    ostypeid: str | None = None
    """the guest OS, by id"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    rawusage: str
    """usage in hours, or in the unit of the type, as a plain number in text"""
    size: int | None = None
    """bytes, or a count, by usage type"""
    startdate: datetime
    """begin of the period"""
    tags: list[ResourceTag] | None = None
    """tags on it"""
    templateid: str | None = None
    """the template, by id"""
    type: str | None = None
    """kind of what was used"""
    usage: str
    """usage as text with its unit, most often hours"""
    usageid: str | None = None
    """id of what was used"""
    usagetype: int
    """usage type by its number"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualsize: int | None = None
    """bytes that the guest sees"""
    vpcid: str | None = None
    """the VPC, by id"""
    zoneid: str | None = None
    """the zone, by id"""
