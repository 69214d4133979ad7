# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LoadBalancerRule, as the server answers it (LoadBalancerResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import FirewallRuleState, LoadBalancerAlgorithm, LoadBalancerProtocol
from .resource_tag import ResourceTag


class LoadBalancerRule(Model):
    """LoadBalancerRule, as the server answers it (LoadBalancerResponse).

    Answered by createLoadBalancerRule, listLoadBalancerRules, updateLoadBalancerRule.
    """

    id: str
    name: str | None = None
    account: str | None = None
    algorithm: LoadBalancerAlgorithm | None = None
    cidrlist: str | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    fordisplay: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkid: str | None = None
    privateport: str | None = None
    project: str | None = None
    projectid: str | None = None
    protocol: LoadBalancerProtocol | None = None
    publicip: str | None = None
    publicipid: str | None = None
    publicport: str | None = None
    state: FirewallRuleState | None = None
    tags: list[ResourceTag] | None = None
    zoneid: str | None = None
    zonename: str | None = None
