# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.encoding import StructMap
from cstyped.model import Request, Wire
from cstyped.params import CommaList, OneOrMore

from ..types import LoadBalancerWeight

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class AssignToGlobalLoadBalancerRuleRequest(Request):
    """The request of assignToGlobalLoadBalancerRule; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "assignToGlobalLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(
        maps={"gslblbruleweightsmap": StructMap(keys=("loadbalancerid", "weight"))}
    )
    id: str
    loadbalancerrulelist: CommaList[str]
    gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

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
