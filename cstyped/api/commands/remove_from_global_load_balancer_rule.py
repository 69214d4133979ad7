# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveFromGlobalLoadBalancerRuleRequest(Request):
    """The request of removeFromGlobalLoadBalancerRule; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "removeFromGlobalLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(empty_lists={"loadbalancerrulelist": "refused"})
    id: str
    """the resource (GlobalLoadBalancerRule id)"""
    loadbalancerrulelist: CommaList[str]
    """ids of load balancer rules (LoadBalancerRule ids)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_from_global_load_balancer_rule(
    client: BaseClient, *, id: str, loadbalancerrulelist: CommaList[str]
) -> Job[Success]:
    """Take zone load balancer rules out from behind a global one.

    Args:
        id: the resource (GlobalLoadBalancerRule id)
        loadbalancerrulelist: ids of load balancer rules (LoadBalancerRule ids)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        RemoveFromGlobalLoadBalancerRuleRequest(id=id, loadbalancerrulelist=loadbalancerrulelist)
    )
