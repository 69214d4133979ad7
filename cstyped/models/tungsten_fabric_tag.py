# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .tungsten_fabric_network import TungstenFabricNetwork
from .tungsten_fabric_nic import TungstenFabricNic
from .tungsten_fabric_policy import TungstenFabricPolicy
from .tungsten_fabric_vm import TungstenFabricVm


class TungstenFabricTag(Model):
    """TungstenFabricTag, as the server answers it (TungstenFabricTagResponse).

    Answered by applyTungstenFabricTag, createTungstenFabricTag, listTungstenFabricTag,
    removeTungstenFabricTag.
    """

    name: str | None = None
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    network: list[TungstenFabricNetwork] | None = None
    """the networks"""
    nic: list[TungstenFabricNic] | None = None
    """network cards"""
    policy: list[TungstenFabricPolicy] | None = None
    """who may read the bucket"""
    uuid: str | None = None
    """the id"""
    vm: list[TungstenFabricVm] | None = None
    """the machines"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
