# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""FirewallRule, as the server answers it (FirewallResponse)."""

from __future__ import annotations

from cstyped.model import Model
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
    cidrlist: str | None = None
    destcidrlist: str | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    ipaddress: str | None = None
    ipaddressid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkid: str | None = None
    protocol: NetworkProtocolName
    startport: int | None = None
    state: FirewallRuleState
    tags: list[ResourceTag] | None = None
    traffictype: FirewallTrafficType | None = None
