# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .tungsten_fabric_network import TungstenFabricNetwork


class TungstenFabricPolicy(Model):
    """TungstenFabricPolicy, as the server answers it (TungstenFabricPolicyResponse).

    Answered by applyTungstenFabricPolicy, createTungstenFabricPolicy, listTungstenFabricPolicy,
    removeTungstenFabricPolicy, removeTungstenFabricPolicyRule.
    """

    name: str | None = None
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    network: list[TungstenFabricNetwork] | None = None
    """the networks"""
    uuid: str | None = None
    """the id"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
