# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricFirewallPolicy, as the server answers it (TungstenFabricFirewallPolicyResponse)."""

from __future__ import annotations

from cstyped.model import Model
from typing import Any


class TungstenFabricFirewallPolicy(Model):
    """TungstenFabricFirewallPolicy, as the server answers it (TungstenFabricFirewallPolicyResponse).

    Answered by createTungstenFabricFirewallPolicy, listTungstenFabricFirewallPolicy.
    """

    name: str | None = None
    firewallrule: list[Any] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
