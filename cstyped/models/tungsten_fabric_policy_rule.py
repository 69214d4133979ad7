# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricPolicyRule, as the server answers it (TungstenFabricRuleResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricPolicyRule(Model):
    """TungstenFabricPolicyRule, as the server answers it (TungstenFabricRuleResponse).

    Answered by addTungstenFabricPolicyRule, listTungstenFabricPolicyRule.
    """

    action: str | None = None
    destendport: int | None = None
    destipprefix: str | None = None
    destipprefixlen: int | None = None
    destnetwork: str | None = None
    deststartport: int | None = None
    direction: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    policyuuid: str | None = None
    protocol: str | None = None
    srcendport: int | None = None
    srcipprefix: str | None = None
    srcipprefixlen: int | None = None
    srcnetwork: str | None = None
    srcstartport: int | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
