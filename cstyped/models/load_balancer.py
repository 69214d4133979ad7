# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import LoadBalancerAlgorithmShown
from .load_balancer_instance import LoadBalancerInstance
from .load_balancer_port_rule import LoadBalancerPortRule
from .resource_tag import ResourceTag


class LoadBalancer(Model):
    """LoadBalancer, as the server answers it (ApplicationLoadBalancerResponse).

    Answered by createLoadBalancer, listLoadBalancers, updateLoadBalancer.
    """

    id: str
    """id of the load balancer"""
    name: str | None = None
    """name of the load balancer"""
    account: str | None = None
    """name of the owning account"""
    algorithm: LoadBalancerAlgorithmShown | None = None
    """how connections are spread over the machines"""
    description: str | None = None
    """description of the load balancer"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """id of the last job on the load balancer"""
    jobstatus: int | None = None
    """status of the last job on the load balancer: 0 pending, 1 done, 2 failed"""
    loadbalancerinstance: list[LoadBalancerInstance] | None = None
    """machines behind the balancer"""
    loadbalancerrule: list[LoadBalancerPortRule] | None = None
    """rules of the balancer"""
    networkid: str | None = None
    """id of the network"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    sourceipaddress: str | None = None
    """address on which the balancer listens"""
    sourceipaddressnetworkid: str | None = None
    """id of the network of the balancer's address"""
    tags: list[ResourceTag] | None = None
    """resource tags of the load balancer"""
