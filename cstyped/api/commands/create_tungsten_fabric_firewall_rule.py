# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_firewall_rule import TungstenFabricFirewallRule


class CreateTungstenFabricFirewallRuleRequest(Request):
    """The request of createTungstenFabricFirewallRule; `client.send` takes it and returns
    Job[TungstenFabricFirewallRule].
    """

    command: ClassVar[str] = "createTungstenFabricFirewallRule"
    action: str
    """what happens to traffic that matches"""
    direction: str
    """which way the traffic flows"""
    firewallpolicyuuid: str
    """the policy of a Tungsten Fabric firewall"""
    name: str
    """the name"""
    sequence: int
    """place in the order"""
    servicegroupuuid: str
    """the Tungsten Fabric service group"""
    zoneid: str
    """the zone"""
    destaddressgroupuuid: str | None = None
    """the address group at the receiving end"""
    destnetworkuuid: str | None = None
    """the network at the receiving end"""
    desttaguuid: str | None = None
    """the tag at the receiving end"""
    srcaddressgroupuuid: str | None = None
    """the address group at the sending end"""
    srcnetworkuuid: str | None = None
    """the network at the sending end"""
    srctaguuid: str | None = None
    """the tag at the sending end"""
    tagtypeuuid: str | None = None
    """the Tungsten Fabric tag type"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricFirewallRule]:
        """Decode the answer."""
        from ...models.tungsten_fabric_firewall_rule import TungstenFabricFirewallRule

        return envelope.job(TungstenFabricFirewallRule)


def create_tungsten_fabric_firewall_rule(
    client: BaseClient,
    *,
    action: str,
    direction: str,
    firewallpolicyuuid: str,
    name: str,
    sequence: int,
    servicegroupuuid: str,
    zoneid: str,
    destaddressgroupuuid: str | None = None,
    destnetworkuuid: str | None = None,
    desttaguuid: str | None = None,
    srcaddressgroupuuid: str | None = None,
    srcnetworkuuid: str | None = None,
    srctaguuid: str | None = None,
    tagtypeuuid: str | None = None,
) -> Job[TungstenFabricFirewallRule]:
    """Add a rule between two endpoints to a Tungsten Fabric firewall policy.

    Args:
        action: what happens to traffic that matches
        direction: which way the traffic flows
        firewallpolicyuuid: the policy of a Tungsten Fabric firewall
        name: the name
        sequence: place in the order
        servicegroupuuid: the Tungsten Fabric service group
        zoneid: the zone
        destaddressgroupuuid: the address group at the receiving end
        destnetworkuuid: the network at the receiving end
        desttaguuid: the tag at the receiving end
        srcaddressgroupuuid: the address group at the sending end
        srcnetworkuuid: the network at the sending end
        srctaguuid: the tag at the sending end
        tagtypeuuid: the Tungsten Fabric tag type

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricFirewallRule.
    """
    return client.send(
        CreateTungstenFabricFirewallRuleRequest(
            action=action,
            direction=direction,
            firewallpolicyuuid=firewallpolicyuuid,
            name=name,
            sequence=sequence,
            servicegroupuuid=servicegroupuuid,
            zoneid=zoneid,
            destaddressgroupuuid=destaddressgroupuuid,
            destnetworkuuid=destnetworkuuid,
            desttaguuid=desttaguuid,
            srcaddressgroupuuid=srcaddressgroupuuid,
            srcnetworkuuid=srcnetworkuuid,
            srctaguuid=srctaguuid,
            tagtypeuuid=tagtypeuuid,
        )
    )
