# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UcsManager(Model):
    """UcsManager, as the server answers it (UcsManagerResponse).

    Answered by addUcsManager, listUcsManagers.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    url: str | None = None
    """the URL"""
    zoneid: str | None = None
    """the zone, by id"""
