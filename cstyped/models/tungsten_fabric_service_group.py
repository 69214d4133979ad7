# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricServiceGroup(Model):
    """TungstenFabricServiceGroup, as the server answers it (TungstenFabricServiceGroupResponse).

    Answered by createTungstenFabricServiceGroup, listTungstenFabricServiceGroup.
    """

    name: str | None = None
    """the name"""
    endport: int | None = None
    """last port of the range"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    protocol: str | None = None
    """the protocol"""
    startport: int | None = None
    """first port of the range"""
    uuid: str | None = None
    """the id"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
