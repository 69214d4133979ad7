# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DedicatedZone(Model):
    """DedicatedZone, as the server answers it (DedicateZoneResponse).

    Answered by dedicateZone, listDedicatedZones.
    """

    id: str
    """id of the dedicated zone"""
    accountid: str | None = None
    """id of the account that has it for itself"""
    affinitygroupid: str | None = None
    """id of the affinity group that stands for the dedication"""
    domainid: str | None = None
    """id of the domain that has it for itself"""
    jobid: str | None = None
    """id of the last job on the dedicated zone"""
    jobstatus: int | None = None
    """status of the last job on the dedicated zone: 0 pending, 1 done, 2 failed"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
