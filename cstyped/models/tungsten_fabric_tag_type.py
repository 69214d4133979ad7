# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricTagType(Model):
    """TungstenFabricTagType, as the server answers it (TungstenFabricTagTypeResponse).

    Answered by createTungstenFabricTagType, listTungstenFabricTagType.
    """

    name: str | None = None
    """name of the Tungsten fabric tag type"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric tag type"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric tag type: 0 pending, 1 done, 2 failed"""
    uuid: str | None = None
    """id of the Tungsten fabric tag type"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
