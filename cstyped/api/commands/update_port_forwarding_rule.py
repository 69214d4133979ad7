# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.port_forwarding_rule import PortForwardingRule


class UpdatePortForwardingRuleRequest(Request):
    """The request of updatePortForwardingRule; `client.send` takes it and returns
    Job[PortForwardingRule].
    """

    command: ClassVar[str] = "updatePortForwardingRule"
    wire: ClassVar[Wire] = Wire(empty_lists={"cidrlist": "refused"})
    id: str
    """the resource (PortForwardingRule id) [since 4.4]"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    privateendport: int | None = None
    """last port on the machine"""
    privateport: int | None = None
    """port on the machine"""
    virtualmachineid: str | None = None
    """the virtual machine (VirtualMachine id)"""
    vmguestip: str | None = None
    """address on the machine's card, if not its first [since 4.5]"""

    def parse(self, envelope: Envelope) -> Job[PortForwardingRule]:
        """Decode the answer."""
        from ...models.port_forwarding_rule import PortForwardingRule

        return envelope.job(PortForwardingRule)


def update_port_forwarding_rule(
    client: BaseClient,
    *,
    id: str,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    fordisplay: bool | None = None,
    privateendport: int | None = None,
    privateport: int | None = None,
    virtualmachineid: str | None = None,
    vmguestip: str | None = None,
) -> Job[PortForwardingRule]:
    """Point a port forwarding rule at another port, machine or guest IP.

    Args:
        id: the resource (PortForwardingRule id) [since 4.4]
        cidrlist: source ranges, a comma list in CIDR form
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]
        privateendport: last port on the machine
        privateport: port on the machine
        virtualmachineid: the virtual machine (VirtualMachine id)
        vmguestip: address on the machine's card, if not its first [since 4.5]

    Returns:
        The job; `.result()` waits for it and gives the PortForwardingRule.
    """
    return client.send(
        UpdatePortForwardingRuleRequest(
            id=id,
            cidrlist=cidrlist,
            customid=customid,
            fordisplay=fordisplay,
            privateendport=privateendport,
            privateport=privateport,
            virtualmachineid=virtualmachineid,
            vmguestip=vmguestip,
        )
    )
