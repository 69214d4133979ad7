# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class GuestVlanRange(Model):
    """GuestVlanRange, as the server answers it (GuestVlanRangeResponse).

    Answered by dedicateGuestVlanRange, listDedicatedGuestVlanRanges.
    """

    id: str
    """id of the guest VLAN range"""
    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    guestvlanrange: str | None = None
    """VLANs of the range, e.g. `100-200`"""
    jobid: str | None = None
    """id of the last job on the guest VLAN range"""
    jobstatus: int | None = None
    """status of the last job on the guest VLAN range: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: int | None = None
    """id of the physical network"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    zoneid: int | None = None
    """id of the zone"""
