# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import FIREWALL_TRAFFIC_TYPE_VALUES, FirewallTrafficType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.firewall_rule import FirewallRule


class UpdateIpv6FirewallRuleRequest(Request):
    """The request of updateIpv6FirewallRule; `client.send` takes it and returns
    Job[FirewallRule].
    """

    command: ClassVar[str] = "updateIpv6FirewallRule"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"cidrlist": "refused"}, any_case={"traffictype": FIREWALL_TRAFFIC_TYPE_VALUES}
    )
    id: str
    """the resource (FirewallRule id)"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    endport: int | None = None
    """last port of the range"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    icmpcode: int | None = None
    """ICMP code; -1 for all"""
    icmptype: int | None = None
    """ICMP type; -1 for all"""
    protocol: str | None = None
    """the protocol"""
    startport: int | None = None
    """first port of the range"""
    traffictype: FirewallTrafficType | None = None
    """kind of traffic: Ingress or Egress, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[FirewallRule]:
        """Decode the answer."""
        from ...models.firewall_rule import FirewallRule

        return envelope.job(FirewallRule)


def update_ipv6_firewall_rule(
    client: BaseClient,
    *,
    id: str,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    protocol: str | None = None,
    startport: int | None = None,
    traffictype: FirewallTrafficType | None = None,
) -> Job[FirewallRule]:
    """Change an IPv6 firewall rule of a network.

    Args:
        id: the resource (FirewallRule id)
        cidrlist: source ranges, a comma list in CIDR form
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        endport: last port of the range
        fordisplay: visible to ordinary users [since 4.4]
        icmpcode: ICMP code; -1 for all
        icmptype: ICMP type; -1 for all
        protocol: the protocol
        startport: first port of the range
        traffictype: kind of traffic: Ingress or Egress, in upper or lower case

    Returns:
        The job; `.result()` waits for it and gives the FirewallRule.
    """
    return client.send(
        UpdateIpv6FirewallRuleRequest(
            id=id,
            cidrlist=cidrlist,
            customid=customid,
            endport=endport,
            fordisplay=fordisplay,
            icmpcode=icmpcode,
            icmptype=icmptype,
            protocol=protocol,
            startport=startport,
            traffictype=traffictype,
        )
    )
