# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import NETWORK_PROTOCOL_NAME_VALUES, NetworkProtocolName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.port_forwarding_rule import PortForwardingRule


class CreatePortForwardingRuleRequest(Request):
    """The request of createPortForwardingRule; `client.send` takes it and returns
    Job[PortForwardingRule].
    """

    command: ClassVar[str] = "createPortForwardingRule"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"cidrlist": "refused"}, any_case={"protocol": NETWORK_PROTOCOL_NAME_VALUES}
    )
    ipaddressid: str
    """the public IP address (PublicIpAddress id)"""
    privateport: int
    """port on the machine"""
    protocol: NetworkProtocolName
    """the protocol: tcp, udp, icmp, all or others, in upper or lower case"""
    publicport: int
    """port on the public address"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    networkid: str | None = None
    """the network (Network id)"""
    openfirewall: bool | None = None
    """add a firewall rule for the public ports"""
    privateendport: int | None = None
    """last port on the machine"""
    publicendport: int | None = None
    """last port on the public address"""
    vmguestip: str | None = None
    """address on the machine's card, if not its first"""

    def parse(self, envelope: Envelope) -> Job[PortForwardingRule]:
        """Decode the answer."""
        from ...models.port_forwarding_rule import PortForwardingRule

        return envelope.job(PortForwardingRule)


def create_port_forwarding_rule(
    client: BaseClient,
    *,
    ipaddressid: str,
    privateport: int,
    protocol: NetworkProtocolName,
    publicport: int,
    virtualmachineid: str,
    cidrlist: CommaList[str] | None = None,
    fordisplay: bool | None = None,
    networkid: str | None = None,
    openfirewall: bool | None = None,
    privateendport: int | None = None,
    publicendport: int | None = None,
    vmguestip: str | None = None,
) -> Job[PortForwardingRule]:
    """Forward ports of a public IP address to a virtual machine.

    Args:
        ipaddressid: the public IP address (PublicIpAddress id)
        privateport: port on the machine
        protocol: the protocol: tcp, udp, icmp, all or others, in upper or lower case
        publicport: port on the public address
        virtualmachineid: the virtual machine (VirtualMachine id)
        cidrlist: source ranges, a comma list in CIDR form
        fordisplay: visible to ordinary users [since 4.4]
        networkid: the network (Network id)
        openfirewall: add a firewall rule for the public ports
        privateendport: last port on the machine
        publicendport: last port on the public address
        vmguestip: address on the machine's card, if not its first

    Returns:
        The job; `.result()` waits for it and gives the PortForwardingRule.
    """
    return client.send(
        CreatePortForwardingRuleRequest(
            ipaddressid=ipaddressid,
            privateport=privateport,
            protocol=protocol,
            publicport=publicport,
            virtualmachineid=virtualmachineid,
            cidrlist=cidrlist,
            fordisplay=fordisplay,
            networkid=networkid,
            openfirewall=openfirewall,
            privateendport=privateendport,
            publicendport=publicendport,
            vmguestip=vmguestip,
        )
    )
