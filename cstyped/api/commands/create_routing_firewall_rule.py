# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    FIREWALL_TRAFFIC_TYPE_VALUES,
    NETWORK_PROTOCOL_NAME_VALUES,
    FirewallTrafficType,
    NetworkProtocolName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.firewall_rule import FirewallRule


class CreateRoutingFirewallRuleRequest(Request):
    """The request of createRoutingFirewallRule; `client.send` takes it and returns
    Job[FirewallRule].
    """

    command: ClassVar[str] = "createRoutingFirewallRule"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"cidrlist": "refused", "destcidrlist": "refused"},
        any_case={
            "protocol": NETWORK_PROTOCOL_NAME_VALUES,
            "traffictype": FIREWALL_TRAFFIC_TYPE_VALUES,
        },
    )
    networkid: str
    """the network (Network id)"""
    protocol: NetworkProtocolName
    """the protocol: tcp, udp, icmp, all or others, in upper or lower case"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form"""
    destcidrlist: CommaList[str] | None = None
    """target ranges, a comma list in CIDR form"""
    endport: int | None = None
    """last port of the range"""
    fordisplay: bool | None = None
    """visible to ordinary users"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    startport: int | None = None
    """first port of the range"""
    traffictype: FirewallTrafficType | None = None
    """kind of traffic: Ingress or Egress, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[FirewallRule]:
        """Decode the answer."""
        from ...models.firewall_rule import FirewallRule

        return envelope.job(FirewallRule)


def create_routing_firewall_rule(
    client: BaseClient,
    *,
    networkid: str,
    protocol: NetworkProtocolName,
    cidrlist: CommaList[str] | None = None,
    destcidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    startport: int | None = None,
    traffictype: FirewallTrafficType | None = None,
) -> Job[FirewallRule]:
    """Add a firewall rule to a routed IPv4 network.

    Since CloudStack 4.20.0.

    Args:
        networkid: the network (Network id)
        protocol: the protocol: tcp, udp, icmp, all or others, in upper or lower case
        cidrlist: source ranges, a comma list in CIDR form
        destcidrlist: target ranges, a comma list in CIDR form
        endport: last port of the range
        fordisplay: visible to ordinary users
        icmpcode: ICMP code; -1 for all
        icmptype: ICMP type; -1 for all
        startport: first port of the range
        traffictype: kind of traffic: Ingress or Egress, in upper or lower case

    Returns:
        The job; `.result()` waits for it and gives the FirewallRule.
    """
    return client.send(
        CreateRoutingFirewallRuleRequest(
            networkid=networkid,
            protocol=protocol,
            cidrlist=cidrlist,
            destcidrlist=destcidrlist,
            endport=endport,
            fordisplay=fordisplay,
            icmpcode=icmpcode,
            icmptype=icmptype,
            startport=startport,
            traffictype=traffictype,
        )
    )
