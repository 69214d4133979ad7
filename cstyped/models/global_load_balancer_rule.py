# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GlobalLoadBalancerRule, as the server answers it (GlobalLoadBalancerResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import GslbAlgorithm, GslbPersistence, GslbServiceType
from .load_balancer_rule import LoadBalancerRule


class GlobalLoadBalancerRule(Model):
    """GlobalLoadBalancerRule, as the server answers it (GlobalLoadBalancerResponse).

    Answered by createGlobalLoadBalancerRule, listGlobalLoadBalancerRules,
    updateGlobalLoadBalancerRule.
    """

    id: str
    name: str | None = None
    account: str | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    gslbdomainname: str | None = None
    gslblbmethod: GslbAlgorithm | None = None
    gslbservicetype: GslbServiceType | None = None
    gslbstickysessionmethodname: GslbPersistence | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    loadbalancerrule: list[LoadBalancerRule] | None = None
    project: str | None = None
    projectid: str | None = None
    regionid: int | None = None
