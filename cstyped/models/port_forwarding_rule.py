# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PortForwardingRule, as the server answers it (FirewallRuleResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import FirewallRuleState, PortForwardingProtocol
from .resource_tag import ResourceTag


class PortForwardingRule(Model):
    """PortForwardingRule, as the server answers it (FirewallRuleResponse).

    Answered by createPortForwardingRule, listPortForwardingRules, updatePortForwardingRule.
    """

    id: str
    cidrlist: str | None = None
    fordisplay: bool | None = None
    ipaddress: str | None = None
    ipaddressid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkid: str | None = None
    privateendport: str | None = None
    privateport: str | None = None
    protocol: PortForwardingProtocol | None = None
    publicendport: str | None = None
    publicport: str | None = None
    state: FirewallRuleState | None = None
    tags: list[ResourceTag] | None = None
    virtualmachinedisplayname: str | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
    vmguestip: str | None = None
