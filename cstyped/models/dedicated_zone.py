# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DedicatedZone(Model):
    """DedicatedZone, as the server answers it (DedicateZoneResponse).

    Answered by dedicateZone, listDedicatedZones.
    """

    id: str
    """the id"""
    accountid: str | None = None
    """the account that has it for itself, by id"""
    affinitygroupid: str | None = None
    """the affinity group that stands for the dedication, by id"""
    domainid: str | None = None
    """the domain that has it for itself, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
