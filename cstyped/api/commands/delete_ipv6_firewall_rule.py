# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteIpv6FirewallRuleRequest(Request):
    """The request of deleteIpv6FirewallRule; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteIpv6FirewallRule"
    id: str
    """the resource (FirewallRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_ipv6_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an IPv6 firewall rule from its network.

    Args:
        id: the resource (FirewallRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteIpv6FirewallRuleRequest(id=id))
