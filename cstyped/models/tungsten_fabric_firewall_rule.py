# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricFirewallRule, as the server answers it (TungstenFabricFirewallRuleResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricFirewallRule(Model):
    """TungstenFabricFirewallRule, as the server answers it (TungstenFabricFirewallRuleResponse).

    Answered by createTungstenFabricFirewallRule, listTungstenFabricFirewallRule.
    """

    name: str | None = None
    action: str | None = None
    destaddressgroup: str | None = None
    destnetwork: str | None = None
    desttag: str | None = None
    direction: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    servicegroup: str | None = None
    srcaddressgroup: str | None = None
    srcnetwork: str | None = None
    srctag: str | None = None
    tagtype: str | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
