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
    """name of the Tungsten fabric application policy set"""
    firewallpolicy: list[TungstenFabricFirewallPolicy] | None = None
    """the firewall policies"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric application policy set"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric application policy set: 0 pending, 1 done, 2
    failed
    """
    tag: list[TungstenFabricTag] | None = None
    """tag that it counts for"""
    uuid: str | None = None
    """id of the Tungsten fabric application policy set"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
