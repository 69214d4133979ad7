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
    """id of the guest VLAN"""
    account: str | None = None
    """name of the owning account"""
    allocationstate: VlanAllocationState
    """whether the VLAN is in use"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    isdedicated: bool | None = None
    """whether the VLAN is kept for one account"""
    jobid: str | None = None
    """id of the last job on the guest VLAN"""
    jobstatus: int | None = None
    """status of the last job on the guest VLAN: 0 pending, 1 done, 2 failed"""
    network: list[Network]
    """networks on the VLAN"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    physicalnetworkname: str | None = None
    """name of the physical network"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    taken: datetime | None = None
    """when the VLAN was taken"""
    vlan: str
    """VLAN id, or a URI such as `vlan://50`"""
    zoneid: str
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
