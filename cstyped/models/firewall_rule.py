# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallRuleState, FirewallTrafficType, NetworkProtocolName
from .resource_tag import ResourceTag


class FirewallRule(Model):
    """FirewallRule, as the server answers it (FirewallResponse).

    Answered by createEgressFirewallRule, createFirewallRule, createIpv6FirewallRule,
    createRoutingFirewallRule, listEgressFirewallRules, listFirewallRules,
    listIpv6FirewallRules, listRoutingFirewallRules, updateEgressFirewallRule,
    updateFirewallRule, updateIpv6FirewallRule, updateRoutingFirewallRule.
    """

    id: str
    """id of the firewall rule"""
    cidrlist: str
    """source ranges, a comma list in CIDR form"""
    destcidrlist: str | None = None
    """target ranges, a comma list in CIDR form"""
    endport: int | None = None
    """last port of the range"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    ipaddress: str | None = None
    """IP address"""
    ipaddressid: str | None = None
    """id of the public IP address"""
    jobid: str | None = None
    """id of the last job on the firewall rule"""
    jobstatus: int | None = None
    """status of the last job on the firewall rule: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """id of the network"""
    protocol: NetworkProtocolName
    """the protocol"""
    startport: int | None = None
    """first port of the range"""
    state: FirewallRuleState
    """state of the firewall rule"""
    tags: list[ResourceTag]
    """resource tags of the firewall rule"""
    traffictype: FirewallTrafficType | None = None
    """kind of traffic"""
