# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""IpForwardingRule, as the server answers it (IpForwardingRuleResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import FirewallRuleState, PortForwardingProtocol


class IpForwardingRule(Model):
    """IpForwardingRule, as the server answers it (IpForwardingRuleResponse).

    Answered by createIpForwardingRule, listIpForwardingRules.
    """

    id: str
    endport: int | None = None
    ipaddress: str | None = None
    ipaddressid: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    protocol: PortForwardingProtocol | None = None
    startport: int | None = None
    state: FirewallRuleState | None = None
    virtualmachinedisplayname: str | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
