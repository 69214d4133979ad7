# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricNetwork(Model):
    """TungstenFabricNetwork, as the server answers it (TungstenFabricNetworkResponse).

    Answered by listTungstenFabricNetwork.
    """

    name: str | None = None
    """name of the Tungsten fabric network"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric network"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric network: 0 pending, 1 done, 2 failed"""
    uuid: str | None = None
    """id of the Tungsten fabric network"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
