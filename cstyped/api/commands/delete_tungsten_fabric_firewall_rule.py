# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteTungstenFabricFirewallRuleRequest(Request):
    """The request of deleteTungstenFabricFirewallRule; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteTungstenFabricFirewallRule"
    firewallruleuuid: str
    """the rule of a Tungsten Fabric firewall"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_tungsten_fabric_firewall_rule(
    client: BaseClient, *, firewallruleuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a rule from its Tungsten Fabric firewall policy.

    Args:
        firewallruleuuid: the rule of a Tungsten Fabric firewall
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        DeleteTungstenFabricFirewallRuleRequest(firewallruleuuid=firewallruleuuid, zoneid=zoneid)
    )
