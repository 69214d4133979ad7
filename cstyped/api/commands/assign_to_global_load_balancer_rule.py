# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, OneOrMore, Request, StructMap, Wire

from ...types import LoadBalancerWeight

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AssignToGlobalLoadBalancerRuleRequest(Request):
    """The request of assignToGlobalLoadBalancerRule; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "assignToGlobalLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(
        maps={"gslblbruleweightsmap": StructMap(keys=("loadbalancerid", "weight"))},
        empty_lists={"loadbalancerrulelist": "refused"},
    )
    id: str
    """the resource (GlobalLoadBalancerRule id)"""
    loadbalancerrulelist: CommaList[str]
    """ids of load balancer rules (LoadBalancerRule ids)"""
    gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None
    """weight of each rule, from 1 to 100"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def assign_to_global_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    loadbalancerrulelist: CommaList[str],
    gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None,
) -> Job[Success]:
    """Put zone load balancer rules behind a global one.

    Args:
        id: the resource (GlobalLoadBalancerRule id)
        loadbalancerrulelist: ids of load balancer rules (LoadBalancerRule ids)
        gslblbruleweightsmap: weight of each rule, from 1 to 100

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AssignToGlobalLoadBalancerRuleRequest(
            id=id,
            loadbalancerrulelist=loadbalancerrulelist,
            gslblbruleweightsmap=gslblbruleweightsmap,
        )
    )
