# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import GSLB_ALGORITHM_VALUES, GSLB_PERSISTENCE_VALUES, GslbAlgorithm, GslbPersistence

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.global_load_balancer_rule import GlobalLoadBalancerRule


class UpdateGlobalLoadBalancerRuleRequest(Request):
    """The request of updateGlobalLoadBalancerRule; `client.send` takes it and returns
    Job[GlobalLoadBalancerRule].
    """

    command: ClassVar[str] = "updateGlobalLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(
        any_case={
            "gslblbmethod": GSLB_ALGORITHM_VALUES,
            "gslbstickysessionmethodname": GSLB_PERSISTENCE_VALUES,
        }
    )
    id: str
    """the resource (GlobalLoadBalancerRule id)"""
    description: str | None = None
    """free text that explains it"""
    gslblbmethod: GslbAlgorithm | None = None
    """how requests are spread over the zones: RoundRobin, LeastConn or Proximity, in upper or
    lower case
    """
    gslbstickysessionmethodname: GslbPersistence | None = None
    """how a client is kept at one site: sourceip, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[GlobalLoadBalancerRule]:
        """Decode the answer."""
        from ...models.global_load_balancer_rule import GlobalLoadBalancerRule

        return envelope.job(GlobalLoadBalancerRule)


def update_global_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    gslblbmethod: GslbAlgorithm | None = None,
    gslbstickysessionmethodname: GslbPersistence | None = None,
) -> Job[GlobalLoadBalancerRule]:
    """Change the method or stickiness of a global load balancer rule.

    Args:
        id: the resource (GlobalLoadBalancerRule id)
        description: free text that explains it
        gslblbmethod: how requests are spread over the zones: RoundRobin, LeastConn or
            Proximity, in upper or lower case
        gslbstickysessionmethodname: how a client is kept at one site: sourceip, in upper or
            lower case

    Returns:
        The job; `.result()` waits for it and gives the GlobalLoadBalancerRule.
    """
    return client.send(
        UpdateGlobalLoadBalancerRuleRequest(
            id=id,
            description=description,
            gslblbmethod=gslblbmethod,
            gslbstickysessionmethodname=gslbstickysessionmethodname,
        )
    )
