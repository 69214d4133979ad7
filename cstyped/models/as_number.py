# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import VlanAllocationState


class AsNumber(Model):
    """AsNumber, as the server answers it (ASNumberResponse).

    Answered by listASNumbers.
    """

    id: str
    """id of the AS number"""
    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    allocated: datetime | None = None
    """when it was taken"""
    allocationstate: VlanAllocationState
    """whether the AS number is in use"""
    asnrange: str | None = None
    """the range that the AS number is from, as text"""
    asnrangeid: str | None = None
    """id of the range that the AS number is from"""
    asnumber: int
    """BGP autonomous system number"""
    associatednetworkid: str | None = None
    """id of the network tied to it"""
    associatednetworkname: str | None = None
    """name of the network that it serves"""
    created: datetime | None = None
    """when the AS number was created"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    jobid: str | None = None
    """id of the last job on the AS number"""
    jobstatus: int | None = None
    """status of the last job on the AS number: 0 pending, 1 done, 2 failed"""
    vpcid: str | None = None
    """id of the VPC"""
    vpcname: str | None = None
    """name of the VPC"""
    zoneid: str
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
