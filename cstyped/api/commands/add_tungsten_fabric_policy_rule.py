# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_policy_rule import TungstenFabricPolicyRule


class AddTungstenFabricPolicyRuleRequest(Request):
    """The request of addTungstenFabricPolicyRule; `client.send` takes it and returns
    Job[TungstenFabricPolicyRule].
    """

    command: ClassVar[str] = "addTungstenFabricPolicyRule"
    action: str
    """what happens to traffic that matches"""
    destendport: int
    """last port at the receiving end"""
    destipprefix: str
    """network address at the receiving end"""
    destipprefixlen: int
    """prefix length at the receiving end"""
    destnetwork: str
    """Tungsten Fabric name of the network at the receiving end"""
    deststartport: int
    """first port at the receiving end"""
    direction: str
    """which way the traffic flows"""
    policyuuid: str
    """the Tungsten Fabric policy"""
    protocol: str
    """the protocol"""
    srcendport: int
    """last port at the sending end"""
    srcipprefix: str
    """network address at the sending end"""
    srcipprefixlen: int
    """prefix length at the sending end"""
    srcnetwork: str
    """Tungsten Fabric name of the network at the sending end"""
    srcstartport: int
    """first port at the sending end"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicyRule]:
        """Decode the answer."""
        from ...models.tungsten_fabric_policy_rule import TungstenFabricPolicyRule

        return envelope.job(TungstenFabricPolicyRule)


def add_tungsten_fabric_policy_rule(
    client: BaseClient,
    *,
    action: str,
    destendport: int,
    destipprefix: str,
    destipprefixlen: int,
    destnetwork: str,
    deststartport: int,
    direction: str,
    policyuuid: str,
    protocol: str,
    srcendport: int,
    srcipprefix: str,
    srcipprefixlen: int,
    srcnetwork: str,
    srcstartport: int,
    zoneid: str,
) -> Job[TungstenFabricPolicyRule]:
    """Append a rule to a Tungsten Fabric network policy.

    Args:
        action: what happens to traffic that matches
        destendport: last port at the receiving end
        destipprefix: network address at the receiving end
        destipprefixlen: prefix length at the receiving end
        destnetwork: Tungsten Fabric name of the network at the receiving end
        deststartport: first port at the receiving end
        direction: which way the traffic flows
        policyuuid: the Tungsten Fabric policy
        protocol: the protocol
        srcendport: last port at the sending end
        srcipprefix: network address at the sending end
        srcipprefixlen: prefix length at the sending end
        srcnetwork: Tungsten Fabric name of the network at the sending end
        srcstartport: first port at the sending end
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricPolicyRule.
    """
    return client.send(
        AddTungstenFabricPolicyRuleRequest(
            action=action,
            destendport=destendport,
            destipprefix=destipprefix,
            destipprefixlen=destipprefixlen,
            destnetwork=destnetwork,
            deststartport=deststartport,
            direction=direction,
            policyuuid=policyuuid,
            protocol=protocol,
            srcendport=srcendport,
            srcipprefix=srcipprefix,
            srcipprefixlen=srcipprefixlen,
            srcnetwork=srcnetwork,
            srcstartport=srcstartport,
            zoneid=zoneid,
        )
    )
