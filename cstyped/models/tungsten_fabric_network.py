# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricNetwork(Model):
    """TungstenFabricNetwork, as the server answers it (TungstenFabricNetworkResponse).

    Answered by listTungstenFabricNetwork.
    """

    name: str | None = None
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    uuid: str | None = None
    """the id"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
