# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, OneOrMore, Request, StructMap, Wire

from ...types import VirtualMachineIpRemoval

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveFromLoadBalancerRuleRequest(Request):
    """The request of removeFromLoadBalancerRule; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "removeFromLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(
        maps={"vmidipmap": StructMap(keys=("vmid", "vmip"), required=("vmid",))},
        empty_lists={"virtualmachineids": "omitted"},
    )
    id: str
    """the resource (LoadBalancerRule id)"""
    virtualmachineids: CommaList[str] | None = None
    """ids of virtual machines (VirtualMachine ids)"""
    vmidipmap: OneOrMore[VirtualMachineIpRemoval] | None = None
    """machine and address pairs [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_from_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str] | None = None,
    vmidipmap: OneOrMore[VirtualMachineIpRemoval] | None = None,
) -> Job[Success]:
    """Take virtual machines out from behind a load balancer rule.

    Args:
        id: the resource (LoadBalancerRule id)
        virtualmachineids: ids of virtual machines (VirtualMachine ids)
        vmidipmap: machine and address pairs [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        RemoveFromLoadBalancerRuleRequest(
            id=id, virtualmachineids=virtualmachineids, vmidipmap=vmidipmap
        )
    )
