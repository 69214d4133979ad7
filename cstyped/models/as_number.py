# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import VlanAllocationState


class AsNumber(Model):
    """AsNumber, as the server answers it (ASNumberResponse).

    Answered by listASNumbers.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    allocated: datetime | None = None
    """when it was taken"""
    allocationstate: VlanAllocationState
    """whether the AS number is in use"""
    asnrange: str | None = None
    """the range that the AS number is from, as text"""
    asnrangeid: str | None = None
    """the range that the AS number is from, by id"""
    asnumber: int
    """BGP autonomous system number"""
    associatednetworkid: str | None = None
    """the network tied to it, by id"""
    associatednetworkname: str | None = None
    """the network that it serves, by name"""
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
    vpcid: str | None = None
    """the VPC, by id"""
    vpcname: str | None = None
    """the VPC, by name"""
    zoneid: str
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
