# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import NETWORK_PROTOCOL_NAME_VALUES, NetworkProtocolName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.ip_forwarding_rule import IpForwardingRule


class CreateIpForwardingRuleRequest(Request):
    """The request of createIpForwardingRule; `client.send` takes it and returns
    Job[IpForwardingRule].
    """

    command: ClassVar[str] = "createIpForwardingRule"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"cidrlist": "refused"},
        any_case={"protocol": NETWORK_PROTOCOL_NAME_VALUES},
        deprecated={"cidrlist": "use createFirewallRule instead"},
    )
    ipaddressid: str
    """the public IP address (PublicIpAddress id)"""
    protocol: NetworkProtocolName
    """the protocol: tcp, udp, icmp, all or others, in upper or lower case"""
    startport: int
    """first port of the range"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form. Deprecated: use create_firewall_rule instead;
    the server refuses the parameter; a firewall rule says which addresses may come in
    """
    endport: int | None = None
    """last port of the range"""
    openfirewall: bool | None = None
    """add a firewall rule for the public ports"""

    def parse(self, envelope: Envelope) -> Job[IpForwardingRule]:
        """Decode the answer."""
        from ...models.ip_forwarding_rule import IpForwardingRule

        return envelope.job(IpForwardingRule)


def create_ip_forwarding_rule(
    client: BaseClient,
    *,
    ipaddressid: str,
    protocol: NetworkProtocolName,
    startport: int,
    cidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    openfirewall: bool | None = None,
) -> Job[IpForwardingRule]:
    """Forward a port range through static NAT to its machine.

    Args:
        ipaddressid: the public IP address (PublicIpAddress id)
        protocol: the protocol: tcp, udp, icmp, all or others, in upper or lower case
        startport: first port of the range
        cidrlist: source ranges, a comma list in CIDR form. Deprecated: use create_firewall_rule
            instead; the server refuses the parameter; a firewall rule says which addresses may
            come in
        endport: last port of the range
        openfirewall: add a firewall rule for the public ports

    Returns:
        The job; `.result()` waits for it and gives the IpForwardingRule.
    """
    return client.send(
        CreateIpForwardingRuleRequest(
            ipaddressid=ipaddressid,
            protocol=protocol,
            startport=startport,
            cidrlist=cidrlist,
            endport=endport,
            openfirewall=openfirewall,
        )
    )
