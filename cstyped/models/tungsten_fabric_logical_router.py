# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .tungsten_fabric_network import TungstenFabricNetwork


class TungstenFabricLogicalRouter(Model):
    """TungstenFabricLogicalRouter, as the server answers it
    (TungstenFabricLogicalRouterResponse).

    Answered by addTungstenFabricNetworkGatewayToLogicalRouter,
    createTungstenFabricLogicalRouter, listTungstenFabricLogicalRouter,
    removeTungstenFabricNetworkGatewayFromLogicalRouter.
    """

    name: str | None = None
    """name of the Tungsten fabric logical router"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric logical router"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric logical router: 0 pending, 1 done, 2 failed"""
    network: list[TungstenFabricNetwork] | None = None
    """the networks"""
    uuid: str | None = None
    """id of the Tungsten fabric logical router"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
