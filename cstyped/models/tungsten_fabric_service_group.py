# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricServiceGroup(Model):
    """TungstenFabricServiceGroup, as the server answers it (TungstenFabricServiceGroupResponse).

    Answered by createTungstenFabricServiceGroup, listTungstenFabricServiceGroup.
    """

    name: str | None = None
    """name of the Tungsten fabric service group"""
    endport: int | None = None
    """last port of the range"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric service group"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric service group: 0 pending, 1 done, 2 failed"""
    protocol: str | None = None
    """the protocol"""
    startport: int | None = None
    """first port of the range"""
    uuid: str | None = None
    """id of the Tungsten fabric service group"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
