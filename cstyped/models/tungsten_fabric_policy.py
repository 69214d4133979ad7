# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .tungsten_fabric_network import TungstenFabricNetwork


class TungstenFabricPolicy(Model):
    """TungstenFabricPolicy, as the server answers it (TungstenFabricPolicyResponse).

    Answered by applyTungstenFabricPolicy, createTungstenFabricPolicy, listTungstenFabricPolicy,
    removeTungstenFabricPolicy, removeTungstenFabricPolicyRule.
    """

    name: str | None = None
    """name of the Tungsten fabric policy"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric policy"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric policy: 0 pending, 1 done, 2 failed"""
    network: list[TungstenFabricNetwork] | None = None
    """the networks"""
    uuid: str | None = None
    """id of the Tungsten fabric policy"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
