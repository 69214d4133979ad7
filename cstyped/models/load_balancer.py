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
    """the id"""
    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    algorithm: LoadBalancerAlgorithmShown | None = None
    """how connections are spread over the machines"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    loadbalancerinstance: list[LoadBalancerInstance] | None = None
    """machines behind the balancer"""
    loadbalancerrule: list[LoadBalancerPortRule] | None = None
    """rules of the balancer"""
    networkid: str | None = None
    """the network, by id"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    sourceipaddress: str | None = None
    """address on which the balancer listens"""
    sourceipaddressnetworkid: str | None = None
    """the network of the balancer's address, by id"""
    tags: list[ResourceTag] | None = None
    """tags on it"""
