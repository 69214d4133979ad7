# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.firewall_rule import FirewallRule


class UpdateFirewallRuleRequest(Request):
    """The request of updateFirewallRule; `client.send` takes it and returns Job[FirewallRule]."""

    command: ClassVar[str] = "updateFirewallRule"
    id: str
    """the resource (FirewallRule id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[FirewallRule]:
        """Decode the answer."""
        from ...models.firewall_rule import FirewallRule

        return envelope.job(FirewallRule)


def update_firewall_rule(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[FirewallRule]:
    """Change the custom id or the visibility of a firewall rule.

    Since CloudStack 4.4.

    Args:
        id: the resource (FirewallRule id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the FirewallRule.
    """
    return client.send(UpdateFirewallRuleRequest(id=id, customid=customid, fordisplay=fordisplay))
