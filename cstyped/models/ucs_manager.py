# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UcsManager(Model):
    """UcsManager, as the server answers it (UcsManagerResponse).

    Answered by addUcsManager, listUcsManagers.
    """

    id: str
    """id of the UCS manager"""
    name: str | None = None
    """name of the UCS manager"""
    jobid: str | None = None
    """id of the last job on the UCS manager"""
    jobstatus: int | None = None
    """status of the last job on the UCS manager: 0 pending, 1 done, 2 failed"""
    url: str | None = None
    """the URL"""
    zoneid: str | None = None
    """id of the zone"""
