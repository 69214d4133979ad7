# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class GuestVlanRange(Model):
    """GuestVlanRange, as the server answers it (GuestVlanRangeResponse).

    Answered by dedicateGuestVlanRange, listDedicatedGuestVlanRanges.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    guestvlanrange: str | None = None
    """VLANs of the range, e.g. `100-200`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: int | None = None
    """the physical network, by id"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    zoneid: int | None = None
    """the zone, by id"""
