# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .tungsten_fabric_firewall_rule import TungstenFabricFirewallRule


class TungstenFabricFirewallPolicy(Model):
    """TungstenFabricFirewallPolicy, as the server answers it
    (TungstenFabricFirewallPolicyResponse).

    Answered by createTungstenFabricFirewallPolicy, listTungstenFabricFirewallPolicy.
    """

    name: str | None = None
    """the name"""
    firewallrule: list[TungstenFabricFirewallRule] | None = None
    """the firewall rules"""
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
