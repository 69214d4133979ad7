# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .tungsten_fabric_firewall_policy import TungstenFabricFirewallPolicy
from .tungsten_fabric_tag import TungstenFabricTag


class TungstenFabricApplicationPolicySet(Model):
    """TungstenFabricApplicationPolicySet, as the server answers it
    (TungstenFabricApplicationPolicySetResponse).

    Answered by createTungstenFabricApplicationPolicySet,
    listTungstenFabricApplicationPolicySet.
    """

    name: str | None = None
    """the name"""
    firewallpolicy: list[TungstenFabricFirewallPolicy] | None = None
    """the firewall policies"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    tag: list[TungstenFabricTag] | None = None
    """tag that it counts for"""
    uuid: str | None = None
    """the id"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
