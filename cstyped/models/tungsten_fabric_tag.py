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
    """name of the Tungsten fabric tag"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric tag"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric tag: 0 pending, 1 done, 2 failed"""
    network: list[TungstenFabricNetwork] | None = None
    """the networks"""
    nic: list[TungstenFabricNic] | None = None
    """network cards"""
    policy: list[TungstenFabricPolicy] | None = None
    """who may read the bucket"""
    uuid: str | None = None
    """id of the Tungsten fabric tag"""
    vm: list[TungstenFabricVm] | None = None
    """the machines"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
