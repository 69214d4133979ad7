# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LoadBalancer, as the server answers it (ApplicationLoadBalancerResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import LoadBalancerAlgorithm
from .load_balancer_instance import LoadBalancerInstance
from .load_balancer_port_rule import LoadBalancerPortRule
from .resource_tag import ResourceTag


class LoadBalancer(Model):
    """LoadBalancer, as the server answers it (ApplicationLoadBalancerResponse).

    Answered by createLoadBalancer, listLoadBalancers, updateLoadBalancer.
    """

    id: str
    name: str | None = None
    account: str | None = None
    algorithm: LoadBalancerAlgorithm | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    fordisplay: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    loadbalancerinstance: list[LoadBalancerInstance] | None = None
    loadbalancerrule: list[LoadBalancerPortRule] | None = None
    networkid: str | None = None
    project: str | None = None
    projectid: str | None = None
    sourceipaddress: str | None = None
    sourceipaddressnetworkid: str | None = None
    tags: list[ResourceTag] | None = None
