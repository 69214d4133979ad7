# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_firewall_policy import TungstenFabricFirewallPolicy


class CreateTungstenFabricFirewallPolicyRequest(Request):
    """The request of createTungstenFabricFirewallPolicy; `client.send` takes it and returns
    Job[TungstenFabricFirewallPolicy].
    """

    command: ClassVar[str] = "createTungstenFabricFirewallPolicy"
    name: str
    """the name"""
    sequence: int
    """place in the order"""
    zoneid: str
    """the zone"""
    applicationpolicysetuuid: str | None = None
    """the Tungsten Fabric application policy set"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricFirewallPolicy]:
        """Decode the answer."""
        from ...models.tungsten_fabric_firewall_policy import TungstenFabricFirewallPolicy

        return envelope.job(TungstenFabricFirewallPolicy)


def create_tungsten_fabric_firewall_policy(
    client: BaseClient,
    *,
    name: str,
    sequence: int,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
) -> Job[TungstenFabricFirewallPolicy]:
    """Create a Tungsten Fabric firewall policy, in a policy set if given.

    Args:
        name: the name
        sequence: place in the order
        zoneid: the zone
        applicationpolicysetuuid: the Tungsten Fabric application policy set

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricFirewallPolicy.
    """
    return client.send(
        CreateTungstenFabricFirewallPolicyRequest(
            name=name,
            sequence=sequence,
            zoneid=zoneid,
            applicationpolicysetuuid=applicationpolicysetuuid,
        )
    )
