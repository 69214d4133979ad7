# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request
from cstyped.params import CommaList

from ..types import FirewallTrafficType, NetworkProtocolName

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job

    from ..models.firewall_rule import FirewallRule


class CreateIpv6FirewallRuleRequest(Request):
    """The request of createIpv6FirewallRule; `client.send` takes it and returns
    Job[FirewallRule].
    """

    command: ClassVar[str] = "createIpv6FirewallRule"
    networkid: str
    protocol: NetworkProtocolName
    cidrlist: CommaList[str] | None = None
    destcidrlist: CommaList[str] | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    startport: int | None = None
    traffictype: FirewallTrafficType | None = None

    def parse(self, envelope: Envelope) -> Job[FirewallRule]:
        """Decode the answer."""
        from ..models.firewall_rule import FirewallRule

        return envelope.job(FirewallRule)


def create_ipv6_firewall_rule(
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
    """Add an IPv6 firewall rule to a network.

    Args:
        networkid: the network (Network id)
        protocol: the protocol
        cidrlist: source ranges, a comma list in CIDR form
        destcidrlist: target ranges, a comma list in CIDR form
        endport: last port of the range
        fordisplay: visible to ordinary users
        icmpcode: ICMP code; -1 for all
        icmptype: ICMP type; -1 for all
        startport: first port of the range
        traffictype: kind of traffic

    Returns:
        The job; `.result()` waits for it and gives the FirewallRule.
    """
    return client.send(
        CreateIpv6FirewallRuleRequest(
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
