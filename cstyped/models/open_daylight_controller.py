# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class OpenDaylightController(Model):
    """OpenDaylightController, as the server answers it (OpenDaylightControllerResponse).

    Answered by listOpenDaylightControllers.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    url: str | None = None
    """the URL"""
    username: str | None = None
    """the user name"""
