# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Zone(Model):
    """Zone, as the server answers it (ZoneResponse).

    Answered by listZones.
    """

    id: str
    """id of the zone"""
    name: str
    """name of the zone"""
    jobid: str | None = None
    """id of the last job on the zone"""
    jobstatus: int | None = None
    """status of the last job on the zone: 0 pending, 1 done, 2 failed"""
    roast: str | None = None
