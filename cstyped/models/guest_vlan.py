# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import VlanAllocationState
from .network import Network


class GuestVlan(Model):
    """GuestVlan, as the server answers it (GuestVlanResponse).

    Answered by listGuestVlans.
    """

    id: int
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    allocationstate: VlanAllocationState
    """whether the VLAN is in use"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    isdedicated: bool | None = None
    """whether the VLAN is kept for one account"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    network: list[Network]
    """networks on the VLAN"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    physicalnetworkname: str | None = None
    """the physical network, by name"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    taken: datetime | None = None
    """when the VLAN was taken"""
    vlan: str
    """VLAN id, or a URI such as `vlan://50`"""
    zoneid: str
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
