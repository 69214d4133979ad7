# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .tungsten_fabric_firewall_rule import TungstenFabricFirewallRule


class TungstenFabricFirewallPolicy(Model):
    """TungstenFabricFirewallPolicy, as the server answers it
    (TungstenFabricFirewallPolicyResponse).

    Answered by createTungstenFabricFirewallPolicy, listTungstenFabricFirewallPolicy.
    """

    name: str | None = None
    """name of the Tungsten fabric firewall policy"""
    firewallrule: list[TungstenFabricFirewallRule] | None = None
    """the firewall rules"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric firewall policy"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric firewall policy: 0 pending, 1 done, 2 failed"""
    uuid: str | None = None
    """id of the Tungsten fabric firewall policy"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
