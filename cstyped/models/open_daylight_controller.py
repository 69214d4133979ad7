# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class OpenDaylightController(Model):
    """OpenDaylightController, as the server answers it (OpenDaylightControllerResponse).

    Answered by listOpenDaylightControllers.
    """

    id: str
    """id of the open daylight controller"""
    name: str | None = None
    """name of the open daylight controller"""
    jobid: str | None = None
    """id of the last job on the open daylight controller"""
    jobstatus: int | None = None
    """status of the last job on the open daylight controller: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    url: str | None = None
    """the URL"""
    username: str | None = None
    """the user name"""
