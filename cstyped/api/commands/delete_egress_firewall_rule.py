# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteEgressFirewallRuleRequest(Request):
    """The request of deleteEgressFirewallRule; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteEgressFirewallRule"
    id: str
    """the resource (FirewallRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_egress_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an egress rule from its network.

    Args:
        id: the resource (FirewallRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteEgressFirewallRuleRequest(id=id))
