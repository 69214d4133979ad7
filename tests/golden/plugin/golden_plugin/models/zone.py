# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Zone(Model):
    """Zone, as the server answers it (ZoneResponse).

    Answered by listZones.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    roast: str | None = None
