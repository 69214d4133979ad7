# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, OneOrMore, Request, StructMap, Wire

from ...types import VirtualMachineIp

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AssignToLoadBalancerRuleRequest(Request):
    """The request of assignToLoadBalancerRule; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "assignToLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(
        maps={"vmidipmap": StructMap(keys=("vmid", "vmip"), required=("vmid", "vmip"))},
        empty_lists={"virtualmachineids": "omitted"},
    )
    id: str
    """the resource (LoadBalancerRule id)"""
    virtualmachineids: CommaList[str] | None = None
    """ids of virtual machines (VirtualMachine ids)"""
    vmidipmap: OneOrMore[VirtualMachineIp] | None = None
    """machine and address pairs [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def assign_to_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str] | None = None,
    vmidipmap: OneOrMore[VirtualMachineIp] | None = None,
) -> Job[Success]:
    """Put virtual machines behind a load balancer rule.

    Args:
        id: the resource (LoadBalancerRule id)
        virtualmachineids: ids of virtual machines (VirtualMachine ids)
        vmidipmap: machine and address pairs [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AssignToLoadBalancerRuleRequest(
            id=id, virtualmachineids=virtualmachineids, vmidipmap=vmidipmap
        )
    )
