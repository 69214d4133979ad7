# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteRoutingFirewallRuleRequest(Request):
    """The request of deleteRoutingFirewallRule; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteRoutingFirewallRule"
    id: str
    """the resource (FirewallRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_routing_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a firewall rule from its routed IPv4 network.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (FirewallRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteRoutingFirewallRuleRequest(id=id))
