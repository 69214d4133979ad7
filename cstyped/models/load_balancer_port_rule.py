# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallRuleState


class LoadBalancerPortRule(Model):
    """LoadBalancerPortRule, as the server answers it (ApplicationLoadBalancerRuleResponse)."""

    instanceport: int | None = None
    """TCP port on the machines"""
    sourceport: int | None = None
    """port on which the balancer listens"""
    state: FirewallRuleState | None = None
    """state of the load balancer port rule"""
